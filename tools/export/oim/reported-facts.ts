import type { Dataset } from "../../../src/dataset/dataset.ts";
import type { Decimal } from "../../../src/exact/decimal.ts";
import { decimalsIn } from "../../../src/exact/digits.ts";
import { isCounted, isPercentage } from "../../../src/model/item.ts";
import { isPercentageColumn } from "../../../src/model/print.ts";
import { printedFacts, type PrintedFact } from "../facts/printed-fact.ts";
import { conceptOf } from "./concept.ts";
import { periodOfFact, unitOfFact } from "./dimensions.ts";

/** A figure that a release reports, as an xBRL fact. */
export interface ReportedFact {
  readonly id: string;
  readonly value: Decimal;
  /** Decimals to which the value is exact, negative for thousands; undefined if it is fully exact. */
  readonly decimals: number | undefined;
  readonly concept: string;
  readonly period: string;
  readonly unit: string | undefined;
  readonly release: string;
}

/**
 * Returns the facts that the releases report, one for each concept, period, unit and release: the print with the most
 * digits, and among equal ones the first. Not reported facts: changes and shares of totals, which are computed; figures
 * in the text with words such as "about"; and guidance.
 */
export function reportedFacts(data: Dataset): ReportedFact[] {
  const facts = new Map<string, ReportedFact>();
  for (const fact of reportedPrints(data)) {
    const key = keyOf(fact);
    const other = facts.get(key);
    if (!other || finenessOf(fact) > finenessOf(other)) facts.set(key, fact);
  }
  return [...facts.values()];
}

/** Returns every print of a reported fact: a figure in two tables, or in two statements, is listed twice. */
export function reportedPrints(data: Dataset): ReportedFact[] {
  const qualified = new Set(
    data.prints.flatMap(({ release, item, period, qualifier = "" }) =>
      qualifier === "" ? [] : [`${release.code} ${item} ${period.code}`],
    ),
  );
  const isReported = (fact: PrintedFact): boolean =>
    !isPercentageColumn(fact) &&
    fact.item.family !== "Guidance" &&
    !(
      fact.table === "text" &&
      qualified.has(`${fact.release.code} ${fact.item.code} ${fact.period.code}`)
    );
  return printedFacts(data).filter(isReported).flatMap(toReported);
}

/** What two prints of one fact share. */
export const keyOf = ({ concept, period, unit = "", release }: ReportedFact): string =>
  [concept, period, unit, release].join(" ");

const finenessOf = ({ decimals }: ReportedFact): number => decimals ?? Infinity;

function toReported(fact: PrintedFact): ReportedFact[] {
  const { item, value } = fact;
  if (!value) return [];
  const { name, sign } = conceptOf(item);
  return [
    {
      id: idOf(fact),
      value: sign === 1 || value.isZero() ? value : value.negated(),
      decimals: precisionOf(fact),
      concept: name,
      period: periodOfFact(fact),
      unit: unitOfFact(fact),
      release: fact.release.code,
    },
  ];
}

/** A dash is nil and a count is exact. */
function precisionOf({ item, text, readAs = text, scale }: PrintedFact): number | undefined {
  if (readAs === "-" || isCounted(item)) return undefined;
  return decimalsIn(readAs) - scale + (isPercentage(item) ? 2 : 0);
}

/** Where it is printed; names in xBRL begin with a letter. */
function idOf({ release, table, row, item, period, column }: PrintedFact): string {
  const place = row === undefined ? [item.code, period.code] : [`row${row}`, period.code, column];
  return [`f${release.code}`, table, ...place].join("-").replace(/[^A-Za-z\d-]/g, "");
}
