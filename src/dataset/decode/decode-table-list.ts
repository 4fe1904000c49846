import type { TableIdentity } from "../../model/table.ts";
import { decodeWord } from "./decode-parts.ts";
import { decodeKnownRows, type RowOf } from "./tsv.ts";

const columns = "table place statement percentOf name";

/** Returns the tables that releases print, by identity, in the order of the file. */
export function decodeTableList(text: string): ReadonlyMap<string, TableIdentity> {
  const rows = decodeKnownRows("tables.tsv", text, columns);
  return new Map(rows.map((row) => [row.cells.table, decodeIdentity(row)]));
}

function decodeIdentity(row: RowOf<typeof columns>): TableIdentity {
  const { table, statement, percentOf, name } = row.cells;
  const place = decodeWord(row, "place", row.cells.place, ["appendix", "table"]);
  return { code: table, place, statement, ...(percentOf && { percentOf }), ...(name && { name }) };
}
