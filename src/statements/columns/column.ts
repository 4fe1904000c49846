import { asKnownOn } from "../../dataset/as-known-on.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Period } from "../../model/period.ts";
import type { Vintage } from "../../model/release.ts";
import { moneyUnits, type MoneyUnit } from "../../model/unit.ts";

/** What can stand beside amounts: dollars, changes, shares of a whole, or what a vintage differs by from the oldest. */
export const besides = ["USD", "YoY", "QoQ", "Share", "Difference"] as const;

export type Beside = (typeof besides)[number];

/** A column a user chose: a period, the release it is taken from, and what is shown. The same period may stand twice. */
export interface ColumnRequest {
  readonly period: Period;
  readonly vintage: Vintage;
  /** Amounts in the unit of the statement where it is left out. */
  readonly shows?: Beside;
  /** The scale of a column that shows dollars, where it is not to follow the statement's. */
  readonly unit?: MoneyUnit;
  /** ISO date: the column is as known at the end of that day in Tokyo. */
  readonly knownOn?: string;
}

/** A column together with the dataset it is asked of: all that is held, or the view of a day. */
export interface ViewedColumn {
  readonly data: Dataset;
  readonly period: Period;
  readonly vintage: Vintage;
}

/** Returns the dataset a column is asked of: all that is held, or what was published by its day. */
export const viewOfColumn = (
  data: Dataset,
  { knownOn }: Pick<ColumnRequest, "knownOn">,
): Dataset => (knownOn === undefined ? data : asKnownOn(data, knownOn));

/** Says whether a column shows amounts, in yen or in dollars: what can be added up. */
export const isAmount = ({ shows }: ColumnRequest): boolean =>
  shows === undefined || shows === "USD";

/** Returns the unit of a column's amounts: dollars of its own scale, else of that of the statement, millions at most. */
export function unitOfColumn(
  { shows, unit: own }: Pick<ColumnRequest, "shows" | "unit">,
  unit: MoneyUnit,
): MoneyUnit {
  if (shows !== "USD") return unit;
  const dollars = moneyUnits.filter(({ currency }) => currency === "USD");
  return own ?? dollars.filter(({ exponent }) => exponent <= unit.exponent).at(-1) ?? unit;
}

/** Returns a vintage as it is typed. */
export const vintageCode = (vintage: Vintage): string =>
  typeof vintage === "string" ? vintage : vintage.code;

/** Returns what a column shows as it is typed: a unit of dollars, YoY, Share …; "" for amounts in the statement's unit. */
export const shownCode = (column: ColumnRequest, unit: MoneyUnit): string =>
  column.shows === "USD" ? unitOfColumn(column, unit).code : (column.shows ?? "");

/**
 * Returns a column as `STATEMENT` reads it: the period, the release if it is pinned, the day it is known on if there is
 * one, then what is shown.
 *
 * @example columnCode({ period: 4Q02, vintage: "first", shows: "YoY" }, unit) // "4Q02@first YoY"
 */
export function columnCode(column: ColumnRequest, unit: MoneyUnit): string {
  const { period, vintage, knownOn } = column;
  const pinned = vintage === "latest" ? "" : `@${vintageCode(vintage)}`;
  const day = knownOn === undefined ? "" : `@${knownOn}`;
  return `${period.code}${pinned}${day} ${shownCode(column, unit)}`.trim();
}
