import { Decimal } from "../../exact/decimal.ts";
import type { Guidance } from "../../dataset/decode/decode-guidance.ts";
import { notCalculated } from "../plan/answers.ts";
import type { CellValue } from "../plan/cell-value.ts";
import { shownEnd } from "./actual.ts";
import { logColumns, logRows } from "./guidance-columns.ts";
import type { GuidanceFrame } from "./guidance-frame.ts";

/**
 * The outcomes of guidance, in the order they are counted. Before the day of the guidance, the outcome is "not yet
 * given".
 */
export const outcomes = [
  "met",
  "missed",
  "pending",
  "words only",
  "not testable",
  "not yet given",
] as const;

export type Outcome = (typeof outcomes)[number];

/** The bound of guidance in words only. */
export const inWords = "in words";

/**
 * Returns the outcome of an entry. Words alone have none; a period that is not held is pending; a figure that no release
 * discloses, although it has the period, is not testable.
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

/**
 * No outcome is shown while the add-in does not answer, or for guidance that is given after the as-known date. A sheet of
 * values needs no such test.
 */
function whereAnswered(frame: GuidanceFrame, row: number, told: string): string {
  if (frame.placement.fill === "values") return told;
  const { address } = frame;
  const alarm = address(logRows.title, logColumns.low, "both");
  const fault = `ISERR(${address(row, logColumns.actual, "column")})`;
  return `IF(OR(${alarm}<>"",${fault}),"${notCalculated}",IF(${isLater(frame, row)},"not yet given",${told}))`;
}

/** The condition that an entry was given after the as-known date of the sheet. */
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
