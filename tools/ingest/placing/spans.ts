import type { TableIdentity } from "../../../src/model/table.ts";

/** A span longer than a quarter for which a release may print a statement of flows. */
export interface Span {
  readonly quarters: number;
  /** What its table's code ends with, and its name begins with. */
  readonly word: string;
  /** What its printed abbreviation ends with. */
  readonly ending: string;
}

const spans: readonly Span[] = [
  { quarters: 2, word: "half-year", ending: "1H" },
  { quarters: 3, word: "nine-month", ending: "9M" },
  { quarters: 4, word: "annual", ending: "FY" },
];

/** Returns the span of a table by its code, such as `operations-annual`; undefined where its flows are of a quarter. */
export const findSpan = ({ code, statement }: TableIdentity): Span | undefined =>
  spans.find(({ word }) => code === `${statement}-${word}`);

/** Returns the span of so many quarters. */
export const findSpanOf = (quarters: number): Span | undefined =>
  spans.find((span) => span.quarters === quarters);
