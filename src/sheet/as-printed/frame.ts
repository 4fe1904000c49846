import type { Dataset } from "../../dataset/dataset.ts";
import type { TableWords } from "../../dataset/open-notes.ts";
import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";
import { gridAsPrinted, type PrintedCell } from "../../statements/as-printed.ts";
import { cellAddress, type Fixed } from "../plan/address.ts";
import type { Placement } from "../plan/placement.ts";
import { Grid } from "../plan/grid.ts";
import type { Area } from "../plan/sheet-plan.ts";
import { checkedSums, type CheckedSum } from "./checked-sums.ts";
import { layoutOf, tableColumns, type TableLayout } from "./layout.ts";
import { tableWidths } from "./widths.ts";

/** What the parts of a printed table's plan share. */
export interface TableFrame {
  readonly data: Dataset;
  readonly table: PrintedTable;
  readonly words: TableWords;
  readonly lines: readonly { readonly label: string; readonly cells: readonly PrintedCell[] }[];
  /** The totals that are compared with the sum of their lines. */
  readonly sums: readonly CheckedSum[];
  readonly layout: TableLayout;
  readonly placement: Placement;
  readonly grid: Grid;
  /** The widths of all columns, in characters. */
  readonly columnWidths: readonly number[];
  readonly address: (row: number, column: number, fixed?: Fixed) => string;
}

/** Returns the frame of a table's plan, with no cell planned yet. */
export function frameOf(
  data: Dataset,
  table: PrintedTable,
  words: TableWords,
  placement: Placement,
): TableFrame {
  const sums = checkedSums(data, table);
  const columnWidths = tableWidths(table, sums);
  const { anchor } = placement;
  return {
    data,
    table,
    words,
    lines: gridAsPrinted(table).rows,
    sums,
    layout: layoutOf(table, words, placement.fill),
    placement,
    grid: new Grid(columnWidths.length),
    columnWidths,
    address: (row, column, fixed) =>
      cellAddress({ row: anchor.row + row, column: anchor.column + column }, fixed),
  };
}

/** Returns the sheet row of a line of the table. */
export const rowOfLine = ({ layout }: Pick<TableFrame, "layout">, line: number): number =>
  layout.firstLine + line;

/** Returns the sheet column of a column of the table. */
export const figureColumn = (n: number): number => tableColumns.firstFigure + n;

/** Returns the area of a cell. */
export const cellAt = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
