import { certain } from "../../errors.ts";
import type { TableWords } from "../../dataset/open-notes.ts";
import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";
import { gridAsPrinted } from "../../statements/as-printed.ts";
import type { Fill } from "../plan/placement.ts";

/** The numbers of notes are in a narrow column before the labels. */
export const tableColumns = { note: 0, label: 1, firstFigure: 2 } as const;

/** The rows above the heads. If three rows of heads are printed, the first shares a row with the unit and the source. */
export const tableRows = { title: 0, about: 1 } as const;

/** A row of heads: its row, the corner above the labels, and one text a column. */
export interface HeadRow {
  readonly row: number;
  readonly corner: string;
  readonly columns: readonly string[];
}

/** The rows of the parts of a printed table. */
export interface TableLayout {
  readonly heads: readonly HeadRow[];
  /** The last row of heads: it has one text a column, and no text over several columns. */
  readonly lastHead: number;
  readonly firstLine: number;
}

/** This many rows stay in view, however long the table is. */
const frozenRows = 4;

/**
 * Returns the rows of the parts of a printed table. The heads are those printed. A spilled sheet has the heads of
 * `ASPRINTED`, and so has a table without recorded heads.
 */
export function layoutOf(
  table: PrintedTable,
  { heads }: Pick<TableWords, "heads">,
  fill: Fill,
): TableLayout {
  const printed = fill === "spill" ? [] : heads.filter((head) => head.table === table);
  const { header } = gridAsPrinted(table);
  const [corner, ...columns] = header;
  const answered = { corner: fill === "spill" ? certain(corner) : "", columns };
  const shown = printed.length > 0 ? printed : [answered];
  const first = Math.min(tableRows.about + 1, frozenRows - shown.length);
  const firstLine = first + shown.length;
  return {
    heads: shown.map(({ corner, columns }, n) => ({ row: first + n, corner, columns })),
    lastHead: firstLine - 1,
    firstLine,
  };
}
