import type { Period } from "../../model/period.ts";
import type { Vintage } from "../../model/release.ts";
import { moneyUnits, type MoneyUnit } from "../../model/unit.ts";

/** What a column shows beside amounts: dollars, changes, shares of a whole, or newest less oldest vintage. */
export const besides = ["USD", "YoY", "QoQ", "Share", "Difference"] as const;

export type Beside = (typeof besides)[number];

/** A column a user chose: a period, the release it is taken from, and what is shown. The same period may stand twice. */
export interface ColumnRequest {
  readonly period: Period;
  readonly vintage: Vintage;
  /** Amounts in the unit of the statement where it is left out. */
  readonly shows?: Beside;
  /** The unit of a column of dollars that has one of its own. */
  readonly unit?: MoneyUnit;
  /** The day on which its release was known, ISO; all releases held where it is left out. */
  readonly knownOn?: string;
}

/** Says whether a column shows amounts, in yen or in dollars: what can be added up. */
export const isAmount = ({ shows }: ColumnRequest): boolean =>
  shows === undefined || shows === "USD";

/** Returns the unit of a column's amounts: its own, else dollars of the scale that yen are shown in, millions at most. */
export function unitOfColumn(column: ColumnRequest, unit: MoneyUnit): MoneyUnit {
  if (column.shows !== "USD") return unit;
  if (column.unit) return column.unit;
  const dollars = moneyUnits.filter(({ currency }) => currency === "USD");
  return dollars.filter(({ exponent }) => exponent <= unit.exponent).at(-1) ?? unit;
}

/** Returns a vintage as it is typed. */
export const vintageCode = (vintage: Vintage): string =>
  typeof vintage === "string" ? vintage : vintage.code;

/** Returns what a column shows as it is typed: a unit of dollars, YoY, Share …; "" for amounts in the statement's unit. */
export const shownCode = (column: ColumnRequest, unit: MoneyUnit): string =>
  column.shows === "USD" ? unitOfColumn(column, unit).code : (column.shows ?? "");

/**
 * Returns a column as `STATEMENT` reads it: the period, then the release if it is pinned, then what is shown.
 *
 * @example columnCode({ period: 4Q02, vintage: "first", shows: "YoY" }, unit) // "4Q02@first YoY"
 */
export function columnCode(column: ColumnRequest, unit: MoneyUnit): string {
  const { period, vintage, knownOn } = column;
  const pins = [vintage === "latest" ? undefined : vintageCode(vintage), knownOn];
  const pinned = pins.flatMap((pin) => (pin === undefined ? [] : `@${pin}`)).join("");
  return `${period.code}${pinned} ${shownCode(column, unit)}`.trim();
}
