import { certain } from "../../errors.ts";
import type { ColumnRequest } from "../../statements/columns/column.ts";

/** Returns the column that shows the amounts which a share belongs to; -1 where there is none. */
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
 * Returns the columns a difference lies between, the oldest and the newest vintage of its period, in whatever order they
 * stand; -1 for both where there are no two.
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

/** When a column was printed: `first` before any release that is named, `latest` after it. */
function ageOf({ vintage }: ColumnRequest): number {
  if (typeof vintage !== "string") return vintage.quarter.first;
  return vintage === "first" ? -Infinity : Infinity;
}

/**
 * Returns the period that a change is counted from, by the code in its head: two digits of a year end it, and a quarter
 * begins with its number. A period written otherwise gives one that is none, and hence an error.
 */
export function baseFormula(period: string, shown: string): string {
  const yearBefore = `TEXT(MOD(RIGHT(${period},2)+99,100),"00")`;
  const quarterBefore = `IF(LEFT(${period})="1","4Q"&${yearBefore},LEFT(${period})-1&MID(${period},2,9))`;
  const isQuarter = `MID(${period},2,1)="Q"`;
  return `IF(${shown}="QoQ",IF(${isQuarter},${quarterBefore},""),LEFT(${period},LEN(${period})-2)&${yearBefore})`;
}
