import { Decimal } from "../../exact/decimal.ts";
import type { Guidance } from "../../dataset/decode/decode-guidance.ts";
import { notCalculated } from "../plan/answers.ts";
import type { CellValue } from "../plan/cell-value.ts";
import { shownEnd } from "./actual.ts";
import { logColumns, logRows } from "./guidance-columns.ts";
import type { GuidanceFrame } from "./guidance-frame.ts";

/** What came of guidance, in the order it is counted. Before the day it was given it is not given yet. */
export const outcomes = [
  "met",
  "missed",
  "pending",
  "words only",
  "not testable",
  "not yet given",
] as const;

export type Outcome = (typeof outcomes)[number];

/** Stands for a bound where the release gives none. */
export const inWords = "in words";

/**
 * Returns the outcome of an entry: words are no promise that a figure could keep; a period that is not held is pending; a
 * figure that no release discloses though it has the period is not testable.
 */
export function outcomeOf(
  frame: GuidanceFrame,
  row: number,
  { entry, actual, isHeld }: { entry: Guidance; actual: CellValue; isHeld: boolean },
): { readonly formula: string; readonly value: Outcome } {
  const cell = (name: keyof typeof logColumns): string =>
    frame.address(row, logColumns[name], "column");
  const [low, high, bound, found] = [cell("low"), cell("high"), cell("bound"), cell("actual")];
  const above = `IF(ISNUMBER(${low}),IF(${bound}="more than",${found}>${low},${found}>=${low}),TRUE)`;
  const below = `IF(ISNUMBER(${high}),IF(${bound}="less than",${found}<${high},${found}<=${high}),TRUE)`;
  const met = `IF(AND(${above},${below}),"met","missed")`;
  const without = `IF(ISNUMBER(${cell("held")}),"not testable","pending")`;
  const told = `IF(${bound}="${inWords}","words only",IF(ISNUMBER(${found}),${met},${without}))`;
  return {
    formula: `=${whereAnswered(frame, row, told)}`,
    value: valueOf(entry, actual, isHeld),
  };
}

/** In a sheet that asks, nothing is told while the add-in does not answer, nor of guidance that is given later. */
function whereAnswered(frame: GuidanceFrame, row: number, told: string): string {
  if (frame.placement.fill === "values") return told;
  const { address } = frame;
  const alarm = address(logRows.title, logColumns.low, "both");
  const fault = `ISERR(${address(row, logColumns.actual, "column")})`;
  return `IF(OR(${alarm}<>"",${fault}),"${notCalculated}",IF(${isLater(frame, row)},"not yet given",${told}))`;
}

/** The condition that an entry was given after the day that the sheet is as known on. */
export function isLater({ address }: GuidanceFrame, row: number): string {
  const day = address(logRows.known, logColumns.metric, "both");
  return `AND(${day}<>"",${address(row, logColumns.given, "column")}>${day})`;
}

function valueOf(entry: Guidance, actual: CellValue, isHeld: boolean): Outcome {
  const { kind, bound } = entry;
  const [low, high] = [shownEnd(entry, entry.low), shownEnd(entry, entry.high)];
  if (kind === "words") return "words only";
  if (!(actual instanceof Decimal)) return isHeld ? "not testable" : "pending";
  const above = !low || (bound === "more than" ? actual.gt(low) : actual.gte(low));
  const below = !high || (bound === "less than" ? actual.lt(high) : actual.lte(high));
  return above && below ? "met" : "missed";
}
