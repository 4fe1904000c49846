import type { Decimal } from "../exact/decimal.ts";
import type { Period } from "./period.ts";
import type { Release } from "./release.ts";

/** What a column of a printed table holds. */
export type Column = "JPY" | "USD" | "percent" | "YoY" | "QoQ" | "count" | "Gbps";

/** Where in a release a figure is printed; an appendix statement outranks a table, a table the prose. */
export const places = ["appendix", "table", "prose"] as const;

export type Place = (typeof places)[number];

/** One printed figure and its coordinates: the datum everything else follows from. */
export interface Print {
  readonly item: string;
  readonly release: Release;
  readonly place: Place;
  /** Table as `ASPRINTED` names it: `1` … `10`, `IS`, `IS-FY`, `BS`, `CF`, `CF-FY`; `prose` for the text. */
  readonly table: string;
  /** What a vintage is decided for: the statement or table, quarters and years together. */
  readonly statement: string;
  readonly row: string;
  readonly period: Period;
  readonly column: Column;
  /** The text as printed; "" for an empty cell. */
  readonly text: string;
  /** Power of ten an amount of money is printed in. */
  readonly scale: number;
  /** Value in single units with the item's natural sign; undefined for an empty cell or a word. */
  readonly value: Decimal | undefined;
  /** Words such as `approximately` that the text puts before the figure. */
  readonly qualifier?: string;
}
