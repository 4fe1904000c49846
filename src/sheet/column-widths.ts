import type { PrintedTable } from "../dataset/decode/decode-tables.ts";

/** Returns the widths of a printed table's columns: row numbers, verdicts, labels, figures. */
export function tableWidths({ rows, columns }: PrintedTable): number[] {
  const labels = rows.map(({ label }) => label.length + 2);
  return [10, 13, labelWidth(labels), ...columns.map(() => 14)];
}

/** The longest label with its indent, and some room as it may be bold; within what leaves room for figures. */
const labelWidth = (lengths: readonly number[]): number =>
  Math.min(Math.max(44, ...lengths) + 2, 68);
