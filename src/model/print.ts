import type { Decimal } from "../exact/decimal.ts";
import type { Period } from "./period.ts";
import type { Release } from "./release.ts";
import type { Place, TableRef } from "./table.ts";

/** What a column of a printed table holds. */
export const columnKinds = ["JPY", "USD", "percent", "YoY", "QoQ", "count", "Gbps"] as const;

export type Column = (typeof columnKinds)[number];

/** The columns of percentages: two changes, and a share. */
export const percentageColumns = ["YoY", "QoQ", "percent"] as const satisfies readonly Column[];

export type PercentageColumn = (typeof percentageColumns)[number];

/** Says whether a column holds percentages. */
export const isPercentageColumn = ({ column }: { readonly column: Column }): boolean =>
  percentageColumns.some((each) => each === column);

/** Says whether a column holds changes from an older figure. */
export const isChangeColumn = ({ column }: { readonly column: Column }): boolean =>
  column === "YoY" || column === "QoQ";

/** How a garbled cell is read, and why. */
export interface Correction {
  readonly read: string;
  readonly reason: string;
}

/** One printed figure and its place. Everything else is computed from these. */
export interface Print {
  readonly item: string;
  readonly release: Release;
  readonly place: Place;
  readonly table: TableRef;
  /** The statement for which a vintage is decided; a figure of the text is its own statement. */
  readonly statement: string;
  readonly row: string;
  readonly period: Period;
  readonly column: Column;
  /** The text as printed; "" for an empty cell. */
  readonly text: string;
  /** What a garbled text is read as, and why. */
  readonly correction?: Correction;
  /** The power of ten in which amounts of money are printed. */
  readonly scale: number;
  /** Value in single units with the item's natural sign; undefined for an empty cell or a word. */
  readonly value: Decimal | undefined;
  /** Words such as `approximately` that the text puts before the figure. */
  readonly qualifier?: string;
}
