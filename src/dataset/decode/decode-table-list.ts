import { places, type TableIdentity } from "../../model/table.ts";
import { decodeWord } from "./decode-parts.ts";
import { decodeRows } from "./tsv.ts";

/** Returns the tables that releases print, by identity, in the order of the file. */
export function decodeTableList(text: string): ReadonlyMap<string, TableIdentity> {
  const rows = decodeRows("tables.tsv", text, "table place statement percentOf name");
  return new Map(
    rows.map((row) => {
      const { table = "", statement = "", percentOf, name } = row.cells;
      const place = decodeWord(row, "place", row.cells["place"] ?? "", places);
      return [
        table,
        { code: table, place, statement, ...(percentOf && { percentOf }), ...(name && { name }) },
      ];
    }),
  );
}
