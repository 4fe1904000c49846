import { asKnownOn } from "../../dataset/as-known-on.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Period } from "../../model/period.ts";
import type { Vintage } from "../../model/release.ts";
import { moneyUnits, type MoneyUnit } from "../../model/unit.ts";

/** What can be shown next to amounts: dollars, changes, shares of a whole, or the difference from the oldest vintage. */
export const besides = ["USD", "YoY", "QoQ", "Share", "Difference"] as const;

export type Beside = (typeof besides)[number];

/** A column to show: a period, its vintage, and what is shown. A period may have several columns. */
export interface ColumnRequest {
  readonly period: Period;
  readonly vintage: Vintage;
  /** If omitted: amounts in the unit of the statement. */
  readonly shows?: Beside;
  /** The unit of a column of dollars; if omitted, the scale follows the statement. */
  readonly unit?: MoneyUnit;
  /** ISO date: the column is as known at the end of that day in Tokyo. */
  readonly knownOn?: string;
}

/** Returns columns as known on a date; without a date, from all releases held. */
export const asKnown = (
  columns: readonly ColumnRequest[],
  knownOn: string | undefined,
): ColumnRequest[] =>
  columns.map((column) => (knownOn === undefined ? column : { ...column, knownOn }));

/** A column with its dataset: all releases, or the view of a day. */
export interface ViewedColumn {
  readonly data: Dataset;
  readonly period: Period;
  readonly vintage: Vintage;
  /** The day of the view, ISO. */
  readonly knownOn?: string;
}

/** Returns the dataset of a column: all releases, or those published by its day. */
export const viewOfColumn = (
  data: Dataset,
  { knownOn }: Pick<ColumnRequest, "knownOn">,
): Dataset => (knownOn === undefined ? data : asKnownOn(data, knownOn));

/** Says whether a column shows amounts, in yen or in dollars. */
export const isAmount = ({ shows }: ColumnRequest): boolean =>
  shows === undefined || shows === "USD";

/** Returns the unit of a column. Dollars have the column's own unit, else the scale of the statement, at most millions. */
export function unitOfColumn(
  { shows, unit: own }: Pick<ColumnRequest, "shows" | "unit">,
  unit: MoneyUnit,
): MoneyUnit {
  if (shows !== "USD") return unit;
  const dollars = moneyUnits.filter(({ currency }) => currency === "USD");
  return own ?? dollars.filter(({ exponent }) => exponent <= unit.exponent).at(-1) ?? unit;
}

/** Returns a vintage in the form users type. */
export const vintageCode = (vintage: Vintage): string =>
  typeof vintage === "string" ? vintage : vintage.code;

/** Returns the code of what a column shows: a unit of dollars, YoY, Share …; "" for amounts in the statement's unit. */
export const shownCode = (column: ColumnRequest, unit: MoneyUnit): string =>
  column.shows === "USD" ? unitOfColumn(column, unit).code : (column.shows ?? "");

/**
 * Returns the code of a column for `STATEMENT`: the period, the vintage unless it is latest, the date if there is one,
 * then what is shown.
 *
 * @example columnCode({ period: 4Q02, vintage: "first", shows: "YoY" }, unit) // "4Q02@first YoY"
 */
export function columnCode(column: ColumnRequest, unit: MoneyUnit): string {
  const { period, vintage, knownOn } = column;
  const pinned = vintage === "latest" ? "" : `@${vintageCode(vintage)}`;
  const day = knownOn === undefined ? "" : `@${knownOn}`;
  return `${period.code}${pinned}${day} ${shownCode(column, unit)}`.trim();
}
