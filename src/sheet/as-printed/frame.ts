import type { Dataset } from "../../dataset/dataset.ts";
import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";
import type { PrintedCell } from "../../statements/as-printed.ts";
import type { Fixed } from "../plan/address.ts";
import type { Placement } from "../plan/placement.ts";
import type { Grid } from "../plan/grid.ts";

/** The rows above the lines of a printed table; `answers` says where the add-in does not. */
export const tableRows = {
  title: 0,
  about: 1,
  release: 2,
  table: 3,
  answers: 4,
  column: 5,
  head: 6,
  firstLine: 7,
} as const;

/** What the parts of a printed table's plan are built in. */
export interface TableFrame {
  readonly data: Dataset;
  readonly table: PrintedTable;
  readonly header: readonly string[];
  readonly lines: readonly { readonly label: string; readonly cells: readonly PrintedCell[] }[];
  readonly notes: readonly string[];
  readonly placement: Placement;
  readonly grid: Grid;
  /** Of all columns, in characters. */
  readonly columnWidths: readonly number[];
  readonly address: (row: number, column: number, fixed?: Fixed) => string;
}
