import type { Dataset } from "../dataset.ts";
import type { PrintedTable } from "./decode-tables.ts";
import { decodeKnownRows, fault } from "./tsv.ts";

/** What a reader of a printed table must know, in our words. */
export interface TableNote {
  readonly table: PrintedTable;
  /** The code of its row; undefined for the whole table. */
  readonly item: string | undefined;
  readonly text: string;
}

/**
 * Returns the notes, each with its table, in the order of the file.
 *
 * A row of `data/notes.tsv` may name several releases and tables. The note then belongs to each of them, and each must
 * have the row.
 */
export function decodeNotes(text: string, { tables }: Pick<Dataset, "tables">): TableNote[] {
  return decodeKnownRows("notes.tsv", text, "release table item note").flatMap((row) => {
    const { release, table, item, note } = row.cells;
    if (note === "") throw fault(row, "the note is empty.");
    return release.split(" ").flatMap((code) =>
      table.split(" ").map((name) => {
        const noted = tables.find(
          (held) => held.release.code === code && held.identity.code === name,
        );
        if (!noted) throw fault(row, `the ${code} release has no table "${name}".`);
        if (item !== "" && !noted.rows.some((printed) => printed.item === item))
          throw fault(row, `the table "${name}" of ${code} has no row ${item}.`);
        return { table: noted, item: item || undefined, text: note };
      }),
    );
  });
}
