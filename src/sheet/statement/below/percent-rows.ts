import type { PercentageColumn } from "../../../model/print.ts";
import type { Arranged } from "../../../statements/arrange/arranged-statement.ts";
import type { ColumnRequest } from "../../../statements/columns/column.ts";
import type { Grid } from "../../plan/grid.ts";

/** A row of the sheet with percentages of a line, in the columns of amounts. */
export interface PercentRow {
  readonly row: number;
  readonly line: number;
  readonly kind: PercentageColumn;
}

/**
 * The rows of the marks of percentages: one for each row of the statement for its percentage columns, then one for each
 * percentage row.
 */
export interface PercentMarks {
  readonly first: number;
  readonly columns: number | undefined;
  readonly rows: readonly (PercentRow & { readonly marks: number })[];
}

/** Returns the percentage that a column shows, if releases print it too; undefined for amounts, dollars and differences. */
export function percentageIn({ shows }: ColumnRequest): PercentageColumn | undefined {
  if (shows === "Share") return "percent";
  return shows === "YoY" || shows === "QoQ" ? shows : undefined;
}

/** Returns the rows with percentages: lines of growth, and the growth and shares below the lines. */
export const percentRows = (
  { rows }: Arranged,
  lines: readonly number[],
  below: {
    readonly growth: ReadonlyMap<number, number>;
    readonly shares: ReadonlyMap<number, number>;
  },
): PercentRow[] => [
  ...rows.flatMap(({ line: { kind } }, line): PercentRow[] =>
    kind === "growth" ? [{ row: lines[line] ?? 0, line, kind: "YoY" }] : [],
  ),
  ...[...below.growth].map(([line, row]): PercentRow => ({ row, line, kind: "YoY" })),
  ...[...below.shares].map(([line, row]): PercentRow => ({ row, line, kind: "percent" })),
];

/** Adds the rows of the marks of percentages to a grid. */
export function placePercentMarks(
  grid: Grid,
  { columns }: Arranged,
  told: readonly PercentRow[],
  height: number,
): PercentMarks {
  const first = grid.rows;
  const hasColumns = columns.some((column) => percentageIn(column) !== undefined);
  if (hasColumns) for (let n = 0; n < height; n += 1) grid.addRow();
  return {
    first,
    columns: hasColumns ? first : undefined,
    rows: told.map((each) => ({ ...each, marks: grid.addRow() })),
  };
}
