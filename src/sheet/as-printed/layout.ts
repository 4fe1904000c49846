import { certain } from "../../errors.ts";
import type { TableWords } from "../../dataset/open-notes.ts";
import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";
import { gridAsPrinted } from "../../statements/as-printed.ts";
import type { Fill } from "../plan/placement.ts";

/** The numbers of notes stand in a narrow column before the labels. */
export const tableColumns = { note: 0, label: 1, firstFigure: 2 } as const;

/** The rows above the heads; where three rows of heads are printed, the first stands beside the unit and the source. */
export const tableRows = { title: 0, about: 1 } as const;

/** A row of heads: where it stands, the corner over the labels, and a text a column. */
export interface HeadRow {
  readonly row: number;
  readonly corner: string;
  readonly columns: readonly string[];
}

/** Where the parts of a printed table stand. */
export interface TableLayout {
  readonly heads: readonly HeadRow[];
  /** The last row of heads: a text a column, and no text over several. */
  readonly lastHead: number;
  readonly firstLine: number;
}

/** So many rows are in view, however long the table is. */
const frozenRows = 4;

/**
 * Returns where the parts of a printed table stand. Its heads are those that are printed; the one formula brings those of
 * `ASPRINTED`, which also stand in where none are recorded.
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
