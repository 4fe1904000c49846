import { certain } from "../../errors.ts";
import type { ColumnRequest } from "../../statements/columns/column.ts";

/** Returns the column with the amounts that a share belongs to; -1 if there is none. */
export function amountColumn(columns: readonly ColumnRequest[], of: number): number {
  const { period, vintage, knownOn } = certain(columns[of]);
  return columns.findIndex(
    (column) =>
      column.shows === undefined &&
      column.period.code === period.code &&
      column.vintage === vintage &&
      column.knownOn === knownOn,
  );
}

/**
 * Returns the two columns of a difference, the oldest and the newest vintage of its period, in any order on the sheet; -1
 * for both if there are not two.
 */
export function vintageColumns(
  columns: readonly ColumnRequest[],
  of: number,
): readonly [older: number, newer: number] {
  const { period } = certain(columns[of]);
  const same = columns
    .map((column, n) => ({ ...column, n }))
    .filter((column) => column.shows === undefined && column.period.code === period.code)
    .sort((a, b) => ageOf(a) - ageOf(b));
  const [older, newer] = [same[0], same.at(-1)];
  return older && newer && older.vintage !== newer.vintage ? [older.n, newer.n] : [-1, -1];
}

/** The order of vintages: `first` before any named release, `latest` after it. */
function ageOf({ vintage }: ColumnRequest): number {
  if (typeof vintage !== "string") return vintage.quarter.first;
  return vintage === "first" ? -Infinity : Infinity;
}

/**
 * Returns the period that a change is counted from, computed from the code in the head: the last two digits are the year,
 * and a quarter begins with its number. Another spelling of the period gives a text that is not a period, and therefore
 * an error.
 */
export function baseFormula(period: string, shown: string): string {
  const yearBefore = `TEXT(MOD(RIGHT(${period},2)+99,100),"00")`;
  const quarterBefore = `IF(LEFT(${period})="1","4Q"&${yearBefore},LEFT(${period})-1&MID(${period},2,9))`;
  const isQuarter = `MID(${period},2,1)="Q"`;
  return `IF(${shown}="QoQ",IF(${isQuarter},${quarterBefore},""),LEFT(${period},LEN(${period})-2)&${yearBefore})`;
}
