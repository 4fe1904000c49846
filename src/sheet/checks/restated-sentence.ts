import { certain } from "../../errors.ts";
import { formatMonthOf } from "../../model/calendar.ts";
import type { Release } from "../../model/release.ts";
import { factIn, reasonsIn } from "../../reconciliation/check-words.ts";
import { inEnglish } from "../../reconciliation/checks-in-english.ts";
import { formatterFor } from "../../reconciliation/explain.ts";
import type { FindingCheck } from "../../reconciliation/finding-check.ts";
import { formatLike } from "../../reconciliation/format.ts";
import type { Spoken } from "./spoken.ts";

/**
 * Returns what a restatement changed, and, if its bridge is recorded, the changes that make it up: "Restated, not an
 * error. Net income (loss) 4Q02: (2,136,513) Aug-03 → (9,289,600) May-04; change (7,153,087) = …".
 */
export function restatedSentence(spoken: Spoken, check: FindingCheck): string {
  const { finding, label, period, judgement } = check;
  const { target, facts, variant } = finding;
  const own = target.table.release;
  const other = certain(spoken.data.releases.find(({ code }) => code === variant));
  const fact = certain(facts[0]);
  const said = { release: own, text: target.text, value: target.value };
  const says = { release: other, text: factIn(inEnglish, fact), value: fact.value };
  const [older, newer] =
    other.quarter.first > own.quarter.first ? [said, says] : ([says, said] as const);
  const change = formatterFor(finding)(newer.value.minus(older.value));
  const reason = reasonsIn(inEnglish, judgement.reasons)
    .map((said) => ` ${said}`)
    .join("");
  return `Restated, not an error. ${label} ${period}: ${older.text} ${month(older.release)} → ${newer.text} ${month(newer.release)}; change ${change}${bridge(spoken, check)}.${reason}`;
}

const month = ({ date }: Release): string => formatMonthOf(date);

/** The recorded bridge with the most steps, if it is in the unit of the figure. */
function bridge({ bridgesOf }: Spoken, { item, period, finding }: FindingCheck): string {
  const { target } = finding;
  if (target.column.column !== "JPY") return "";
  const [longest] = bridgesOf(item, period)
    .filter((each) => each.finding.target.table.scale === target.table.scale)
    .sort((a, b) => b.finding.facts.length - a.finding.facts.length);
  if (!longest) return "";
  // The first fact is the older print; what was restated follows.
  const words = longest.finding.facts.slice(1).map((step) => {
    const { label } = certain(step.terms[0]).reading.item;
    return `${formatLike(step.value, target)} ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  });
  return ` = ${words.join(" + ")}`;
}
