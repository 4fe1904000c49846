import { certain } from "../errors.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { Decimal } from "../exact/decimal.ts";
import { isPercentageColumn } from "../model/print.ts";
import { calculationIn, factIn, reasonsIn, whyNotIn, type CheckWords } from "./check-words.ts";
import type { Verdict } from "./check.ts";
import type { Finding } from "./finding.ts";
import { formatLike, formatSigned } from "./format.ts";
import type { Judgement } from "./judge.ts";
import { allowanceOf, isCoarse } from "./rules.ts";

/** Returns a check in words: its verdict, its figure, the calculation, and the reasons if there are any. */
export function explain(
  words: CheckWords,
  finding: Finding,
  { verdict, kind, reasons }: Judgement,
  releases: Dataset["releases"],
): string {
  const { target, relation, rule } = finding;
  const { colon, end, between } = words;
  const comparative = verdict === "open" && relation === "restatement" && rule !== undefined;
  const found =
    verdict === "restated"
      ? bothPrints(words, finding, releases)
      : calculation(words, finding, verdict);
  return [
    comparative
      ? words.comparative
      : words.opening[verdict] + (kind === "" ? "" : words.kind(kind)) + end,
    words.place(target) + colon + found + end,
    ...reasonsIn(words, reasons),
  ].join(between);
}

function calculation(words: CheckWords, finding: Finding, verdict: Verdict): string {
  const { target, facts, whyNot } = finding;
  if (whyNot) return whyNotIn(words, whyNot);
  const [rule, computed] = [certain(finding.rule), certain(finding.computed)];
  const room = certain(finding.room);
  const format = formatterFor(finding);
  const difference = format(target.value.minus(computed));
  const unit = words.unit(target);
  const allowance =
    verdict === "rounding" ? words.allowance + format(allowanceOf(target, room), 1) + unit : "";
  const coarse = verdict === "exact" && isCoarse(rule, target, room) ? words.coarse : "";
  return `${calculationIn(words, rule, facts)} = ${format(computed)}${words.printed}${formatSigned(target)}${words.difference}${difference}${unit}${allowance}${coarse}`;
}

/** `(2,136,513) Aug-03 → (9,289,600) May-04; change (7,153,087)`. */
function bothPrints(words: CheckWords, finding: Finding, releases: Dataset["releases"]): string {
  const { target, facts, variant } = finding;
  const other = certain(releases.find(({ code }) => code === variant));
  const said = { release: target.table.release, text: target.text, value: target.value };
  const fact = certain(facts[0]);
  const says = { release: other, text: factIn(words, fact), value: fact.value };
  const [older, newer] =
    other.quarter.first > said.release.quarter.first ? [said, says] : [says, said];
  const change = formatterFor(finding)(newer.value.minus(older.value));
  const dated = ({ text, release }: typeof said): string => `${text} ${words.month(release.date)}`;
  return `${dated(older)} → ${dated(newer)}${words.change}${change}`;
}

/** Returns a function that formats amounts like the printed one; ratios get two more digits, to show the rounding. */
export function formatterFor({
  relation,
  target,
}: Finding): (value: Decimal, more?: number) => string {
  const more = isPercentageColumn(target.column) || relation === "per share" ? 2 : 0;
  return (value, extra = 0) => formatLike(value, target, more + extra);
}
