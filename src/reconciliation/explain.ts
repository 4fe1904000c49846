import type { Dataset } from "../dataset/dataset.ts";
import { shift, type Decimal } from "../exact/decimal.ts";
import { formatDate } from "../model/calendar.ts";
import { formatScale, formatTable } from "../model/table.ts";
import type { Release } from "../model/release.ts";
import type { Amounts, Check, Verdict } from "./check.ts";
import type { FindExcuse } from "./exceptions/excuse.ts";
import { kinds } from "./exceptions/kinds.ts";
import { formatFact } from "./fact.ts";
import type { Finding } from "./finding.ts";
import { formatLike, formatSigned } from "./format.ts";
import { isPercent, placesOf, type Reading } from "./reading.ts";

/** A finding, what the documented exceptions make of it, and why. */
interface Judged {
  readonly finding: Finding;
  readonly verdict: Verdict;
  /** What kind of exception it is, and its reason; both "" where there is none. */
  readonly kind: string;
  readonly reason: string;
}

/** Returns a finding as a check: its verdict after the documented exceptions, and what it found in words. */
export function explain(finding: Finding, data: Dataset, findExcuse: FindExcuse): Check {
  const { target, relation, result } = finding;
  const { table, item, column } = target;
  const write = writerFor(finding);
  const judged = judge(finding, findExcuse);
  return {
    id: idOf(finding),
    relation,
    release: table.release.code,
    table: table.id,
    item: item.code,
    label: item.label,
    period: column.period.code,
    column: column.column,
    printed: target.text,
    computed: result ? write(result.computed) : "",
    difference: result ? write(target.value.minus(result.computed)) : "",
    allowance: result ? write(result.allowance, 1) : "",
    verdict: judged.verdict,
    explanation: sentence(judged, data),
    amounts: amountsOf(finding),
  };
}

/** Returns the stable name of a check. */
export function idOf({ relation, target, variant }: Finding): string {
  const { table, item, column } = target;
  const place = [table.release.code, table.id, item.code, column.period.code, column.column];
  return [relation, ...place, variant].filter((part) => part !== "").join(":");
}

function judge(finding: Finding, findExcuse: FindExcuse): Judged {
  const { outcome, cause } = finding;
  const none = { finding, kind: "", reason: "", ...cause };
  if (outcome !== "inconsistent") return { ...none, verdict: outcome };
  const excuse = findExcuse(finding);
  if (!excuse) return { ...none, verdict: "open" };
  const { exception, evidence } = excuse;
  if (!evidence.holds) {
    const reason = `Recorded as "${exception.kind}", but ${evidence.words}.`;
    return { finding, verdict: "open", kind: "", reason };
  }
  return {
    finding,
    verdict: "documented",
    kind: kinds[exception.kind].name,
    reason: [exception.reason, evidence.words].filter((words) => words !== "").join(" "),
  };
}

function sentence({ finding, verdict, kind, reason }: Judged, data: Dataset): string {
  const opens = kind === "" ? `${opening[verdict]}.` : `${opening[verdict]} (${kind}).`;
  const { target } = finding;
  const what = `${target.item.label} ${target.column.period.code}, ${placeOf(target)}`;
  const found = verdict === "restated" ? restatement(finding, data) : calculation(finding, verdict);
  return `${opens} ${what}: ${found}.${reason === "" ? "" : ` ${reason}`}`;
}

function calculation(finding: Finding, verdict: Verdict): string {
  const { target, result, words } = finding;
  if (!result) return words;
  const write = writerFor(finding);
  const difference = write(target.value.minus(result.computed));
  const unit = unitWord(target);
  const allowance =
    verdict === "rounding" ? `, allowance ${write(result.allowance, 1)}${unit}` : "";
  const coarse =
    result.coarse && verdict === "exact"
      ? ", though its figures are printed too coarsely to tell more"
      : "";
  return `${words} = ${write(result.computed)}; printed ${formatSigned(target)}; difference ${difference}${unit}${allowance}${coarse}`;
}

const unitWord = (target: Reading): string => formatScale(placesOf(target));

const opening: Readonly<Record<Verdict, string>> = {
  exact: "Agrees",
  rounding: "Agrees within rounding",
  weak: "Agrees, but weakly, being printed too coarsely to tell",
  restated: "Restated, not an error",
  incomplete: "Not testable",
  documented: "Source inconsistent, explained",
  open: "Source inconsistent, unexplained",
};

/** `(2,136,513) Aug-03 → (9,289,600) May-04; change (7,153,087)`. */
function restatement(finding: Finding, data: Dataset): string {
  const { target, facts, variant } = finding;
  const other = data.releases.find(({ code }) => code === variant) ?? target.table.release;
  const said = { release: target.table.release, text: target.text, value: target.value };
  const [fact] = facts;
  const says = {
    release: other,
    text: fact ? formatFact(fact) : "no line",
    value: fact?.value ?? said.value,
  };
  const [older, newer] =
    other.quarter.first > said.release.quarter.first ? [said, says] : [says, said];
  const change = writerFor(finding)(newer.value.minus(older.value));
  return `${older.text} ${monthOf(older.release)} → ${newer.text} ${monthOf(newer.release)}; change ${change}`;
}

const monthOf = ({ date }: Release): string => formatDate(date).replace(/^\d+-/, "");

function placeOf({ table, column }: Reading): string {
  const of = column.column === "JPY" ? "" : ` (${column.column})`;
  return `${formatTable(table)} of the ${table.release.code} release${of}`;
}

/** Writes amounts like the printed one; a ratio with two digits more, to show what was rounded. */
function writerFor({ relation, target }: Finding): (value: Decimal, more?: number) => string {
  const more = isPercent(target.column) || relation === "per share" ? 2 : 0;
  return (value, extra = 0) => formatLike(value, target, more + extra);
}

function amountsOf({ target, result }: Finding): Amounts {
  const inPrintedUnit = (value: Decimal): Decimal =>
    isPercent(target.column) ? value : shift(value, -placesOf(target));
  return {
    printed: inPrintedUnit(target.value),
    ...(result && {
      computed: inPrintedUnit(result.computed),
      difference: inPrintedUnit(target.value.minus(result.computed)),
      allowance: inPrintedUnit(result.allowance),
    }),
  };
}
