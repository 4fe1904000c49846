import type { TableIdentity } from "../../model/table.ts";
import { decodeWord } from "./decode-parts.ts";
import { decodeRows, type Row } from "./tsv.ts";

/** Returns the tables that releases print, by identity, in the order of the file. */
export function decodeTableList(text: string): ReadonlyMap<string, TableIdentity> {
  const rows = decodeRows("tables.tsv", text, "table place statement percentOf name");
  return new Map(rows.map((row) => [row.cells["table"] ?? "", decodeIdentity(row)]));
}

function decodeIdentity(row: Row): TableIdentity {
  const { table = "", statement = "", percentOf, name } = row.cells;
  const place = decodeWord(row, "place", row.cells["place"] ?? "", ["appendix", "table"]);
  return { code: table, place, statement, ...(percentOf && { percentOf }), ...(name && { name }) };
}
