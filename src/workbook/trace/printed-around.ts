import type { Dataset } from "../../dataset/dataset.ts";
import { readText, type PrintedTable } from "../../dataset/decode/decode-tables.ts";
import type { Print } from "../../model/print.ts";
import type { TableRef } from "../../model/table.ts";
import { formatLabel } from "../../statements/printed-label.ts";
import type { PrintedPlace } from "../asked/asked.ts";

/** A printed figure, and its place in its table; a figure of the text has no row and column. */
export interface PrintedFigure {
  readonly print: Print;
  /** Its sign in the figure that it is part of. */
  readonly sign: 1 | -1;
  readonly at?: Required<PrintedPlace>;
}

/** A row of a printed table as a reader sees it. */
export interface PrintedRow {
  /** Counted from 0 in the table. */
  readonly row: number;
  readonly label: string;
  /** The texts as printed; for a garbled cell, the corrected reading. */
  readonly cells: readonly string[];
  readonly item: string | undefined;
}

/** Returns a printed figure with its place. */
export function printedFigure(data: Dataset, print: Print, sign: 1 | -1): PrintedFigure {
  const table = findTable(data, print);
  if (!table) return { print, sign };
  const row = table.rows.findIndex(({ item, label }) => item === print.item && label === print.row);
  const column = table.columns.findIndex(
    (each) => each.column === print.column && each.period.code === print.period.code,
  );
  const isThere = row >= 0 && column >= 0;
  return { print, sign, ...(isThere && { at: { table, row, column } }) };
}

const findTable = (
  { tables }: Dataset,
  { release, table }: Pick<Print, "release"> & { readonly table: TableRef },
): PrintedTable | undefined =>
  tables.find((each) => each.release === release && each.id === table.id);

/** Returns every row of a printed table. */
export const rowsOfTable = (table: PrintedTable): PrintedRow[] =>
  table.rows.map((each, row) => ({
    row,
    label: formatLabel(each.label),
    cells: table.columns.map((_, column) => readText(each, column)),
    item: each.item,
  }));

/**
 * Returns the rows near a row of a printed table, and the heading above it.
 *
 * @param near the number of rows before it and after it
 */
export function rowsAround({ table, row }: Required<PrintedPlace>, near = 3): PrintedRow[] {
  const rows = rowsOfTable(table);
  const [from, to] = [row - near, row + near];
  const headed = rows.findLastIndex((each) => each.row <= row && each.item === undefined);
  return rows.filter((each) => each.row === headed || (each.row >= from && each.row <= to));
}
