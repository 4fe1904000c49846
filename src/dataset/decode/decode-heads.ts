import type { Dataset } from "../dataset.ts";
import type { PrintedTable } from "./decode-tables.ts";
import { decodeKnownRows, fault } from "./tsv.ts";

/**
 * A row above the columns of a printed table: the corner above the labels, then one text a column; "" where none is
 * printed.
 */
export interface TableHead {
  readonly table: PrintedTable;
  readonly corner: string;
  readonly columns: readonly string[];
}

/** The releases print up to three rows, one above the other. */
const mostRows = 3;

/**
 * Returns the heads of the printed tables as printed, each with its table, from top to bottom.
 *
 * Bars separate the texts of a row of `data/heads.tsv`. A table without a row there is shown with the column names of
 * `ASPRINTED`.
 */
export function decodeHeads(text: string, { tables }: Pick<Dataset, "tables">): TableHead[] {
  const rows = new Map<PrintedTable, number>();
  return decodeKnownRows("heads.tsv", text, "release table head").map((row) => {
    const { release, table: name, head } = row.cells;
    const table = tables.find(
      (held) => held.release.code === release && held.identity.code === name,
    );
    if (!table) throw fault(row, `the ${release} release has no table "${name}".`);
    const [corner = "", ...columns] = head.split("|");
    if (columns.length !== table.columns.length)
      throw fault(
        row,
        `it has ${columns.length} heads, the table ${table.columns.length} columns.`,
      );
    const above = (rows.get(table) ?? 0) + 1;
    if (above > mostRows) throw fault(row, `a table has at most ${mostRows} rows of heads.`);
    rows.set(table, above);
    return { table, corner, columns };
  });
}
