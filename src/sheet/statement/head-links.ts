import { amountColumn, vintageColumns } from "../../statements/arrange/combined-entries.ts";
import type { ColumnRequest } from "../../statements/columns/column.ts";

/**
 * Returns the column whose head another column's must follow: that of the amounts a share is of, or of the newer ones a
 * difference lies between. Undefined for a column that has a head of its own.
 */
export function headFollowed(columns: readonly ColumnRequest[], n: number): number | undefined {
  const { shows } = columns[n] ?? {};
  if (shows !== "Share" && shows !== "Difference") return undefined;
  const followed = shows === "Share" ? amountColumn(columns, n) : vintageColumns(columns, n)[1];
  return followed < 0 ? undefined : followed;
}

/**
 * Returns the period that a change is counted from, by the code in its head: two digits of a year end it, and a quarter
 * begins with its number. A period written otherwise gives one that is none, and hence an error.
 */
export function baseFormula(period: string, shown: string): string {
  const yearBefore = `TEXT(MOD(RIGHT(${period},2)+99,100),"00")`;
  const quarterBefore = `IF(LEFT(${period})="1","4Q"&${yearBefore},LEFT(${period})-1&MID(${period},2,9))`;
  return `=IF(${shown}="QoQ",${quarterBefore},LEFT(${period},LEN(${period})-2)&${yearBefore})`;
}
