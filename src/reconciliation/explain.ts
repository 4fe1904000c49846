import type { Dataset } from "../dataset/dataset.ts";
import type { Decimal } from "../exact/decimal.ts";
import { formatDate } from "../model/calendar.ts";
import { formatScale, formatTable } from "../model/table.ts";
import type { Release } from "../model/release.ts";
import type { Verdict } from "./check.ts";
import { formatFact } from "./fact.ts";
import type { Finding } from "./finding.ts";
import { formatLike, formatSigned } from "./format.ts";
import type { Judgement } from "./judge.ts";
import { isPercentageColumn } from "../model/print.ts";
import { placesOf, type Reading } from "./reading.ts";
import { allowanceOf, isCoarse } from "./rules.ts";

/** Returns a check in words: its verdict, its figure, the calculation, and the reason if there is one. */
export function explain(
  finding: Finding,
  { verdict, kind, reason }: Judgement,
  releases: Dataset["releases"],
): string {
  const opens = kind === "" ? `${opening[verdict]}.` : `${opening[verdict]} (${kind}).`;
  const { target, relation, rule } = finding;
  const comparative = verdict === "open" && relation === "restatement" && rule !== undefined;
  const doubt = comparative ? "Wrong row, wrong column, or restated? " : "";
  const what = `${target.item.label} ${target.column.period.code}, ${placeOf(target)}`;
  const found =
    verdict === "restated" ? bothPrints(finding, releases) : calculation(finding, verdict);
  return `${opens} ${doubt}${what}: ${found}.${reason === "" ? "" : ` ${reason}`}`;
}

function calculation(finding: Finding, verdict: Verdict): string {
  const { target, facts, rule, computed, room } = finding;
  if (!rule || !computed || !room) return finding.whyNot;
  const format = formatterFor(finding);
  const difference = format(target.value.minus(computed));
  const unit = unitWord(target);
  const allowance =
    verdict === "rounding" ? `, allowance ${format(allowanceOf(target, room), 1)}${unit}` : "";
  const coarse =
    verdict === "exact" && isCoarse(rule, target, room)
      ? ", but its figures are printed too coarsely for a strict test"
      : "";
  return `${rule.words(facts)} = ${format(computed)}; printed ${formatSigned(target)}; difference ${difference}${unit}${allowance}${coarse}`;
}

const unitWord = (target: Reading): string => formatScale(placesOf(target));

const opening: Readonly<Record<Verdict, string>> = {
  exact: "Agrees",
  rounding: "Agrees within rounding",
  weak: "Agrees, but weakly: printed too coarsely for a strict test",
  restated: "Restated, not an error",
  incomplete: "Not testable",
  documented: "Source inconsistent, explained",
  open: "Source inconsistent, unexplained",
};

/** `(2,136,513) Aug-03 → (9,289,600) May-04; change (7,153,087)`. */
function bothPrints(finding: Finding, releases: Dataset["releases"]): string {
  const { target, facts, variant } = finding;
  const other = releases.find(({ code }) => code === variant) ?? target.table.release;
  const said = { release: target.table.release, text: target.text, value: target.value };
  const [fact] = facts;
  const says = {
    release: other,
    text: fact ? formatFact(fact) : "no line",
    value: fact?.value ?? said.value,
  };
  const [older, newer] =
    other.quarter.first > said.release.quarter.first ? [said, says] : [says, said];
  const change = formatterFor(finding)(newer.value.minus(older.value));
  return `${older.text} ${monthPublished(older.release)} → ${newer.text} ${monthPublished(newer.release)}; change ${change}`;
}

const monthPublished = ({ date }: Release): string => formatDate(date).replace(/^\d+-/, "");

function placeOf({ table, column }: Reading): string {
  const of = column.column === "JPY" ? "" : ` (${column.column})`;
  return `${formatTable(table)} of the ${table.release.code} release${of}`;
}

/** Returns what formats amounts like the printed one; ratios get two more digits, to show the rounding. */
export function formatterFor({
  relation,
  target,
}: Finding): (value: Decimal, more?: number) => string {
  const more = isPercentageColumn(target.column) || relation === "per share" ? 2 : 0;
  return (value, extra = 0) => formatLike(value, target, more + extra);
}
