import { broken } from "../../errors.ts";
import type { Dataset } from "../dataset.ts";
import type { PrintedTable } from "./decode-tables.ts";
import { decodeRecords } from "./tsv.ts";

/** What a reader of a printed table has to know to read it right, in our words. */
export interface Note {
  readonly table: PrintedTable;
  /** The code of the row it concerns; undefined when it concerns the whole table. */
  readonly item: string | undefined;
  readonly text: string;
}

/**
 * Returns the notes, each with its table, in the order they are written down.
 *
 * A row of `data/notes.tsv` may name several releases and tables; it is then a note to each, and each must have the
 * row it names, so that no note is about something that is not there.
 */
export function decodeNotes(text: string, { tables }: Pick<Dataset, "tables">): Note[] {
  return decodeRecords(text).flatMap(({ release = "", table = "", item = "", note = "" }) =>
    release.split(" ").flatMap((code) =>
      table.split(" ").map((id) => {
        const noted = tables.find((held) => held.release.code === code && held.id === id);
        if (!noted) throw broken(`A note is to table ${id} of ${code}, which is not held.`);
        if (item !== "" && !noted.rows.some((row) => row.item === item))
          throw broken(`A note is to "${item}", which table ${id} of ${code} does not print.`);
        if (note === "") throw broken(`A note to table ${id} of ${code} is empty.`);
        return { table: noted, item: item || undefined, text: note };
      }),
    ),
  );
}
