import type { Item } from "../../model/item.ts";
import type { TableIdentity } from "../../model/table.ts";
import { decodeItemCode, decodeWord } from "./decode-parts.ts";
import { decodeRows, fault, type Row } from "./tsv.ts";

/** Returns the tables that releases print, by identity, in the order of the file. */
export function decodeTableList(
  text: string,
  items: ReadonlyMap<string, Item>,
): ReadonlyMap<string, TableIdentity> {
  const rows = decodeRows("tables.tsv", text, "table place statement percentOf name");
  const tables = new Map<string, TableIdentity>();
  for (const row of rows) {
    const table = decodeIdentity(row, items);
    if (tables.has(table.code)) throw fault(row, `${table.code} stands in two rows.`);
    tables.set(table.code, table);
  }
  for (const row of rows) refuseStatement(row, tables);
  return tables;
}

function decodeIdentity(row: Row, items: ReadonlyMap<string, Item>): TableIdentity {
  const { table = "", statement = "", percentOf, name } = row.cells;
  const place = decodeWord(row, "place", row.cells["place"] ?? "", ["appendix", "table"]);
  if (!/^[a-z]+(-[a-z]+)*$/.test(table))
    throw fault(row, `"${table}" is not small letters and hyphens.`);
  if (place === "appendix" && !name)
    throw fault(row, `${table} needs a name: a table of the appendix has no number.`);
  if (percentOf) decodeItemCode(row, percentOf, items);
  return { code: table, place, statement, ...(percentOf && { percentOf }), ...(name && { name }) };
}

/** `operations-annual` may share the statement of `operations`; no other table may. */
function refuseStatement(row: Row, tables: ReadonlyMap<string, TableIdentity>): void {
  const { table = "", statement = "" } = row.cells;
  if (tables.has(statement) && (table === statement || table.startsWith(`${statement}-`))) return;
  throw fault(
    row,
    `"${statement}" is not the statement of ${table}: that is the table itself, or one of this list whose name it begins with.`,
  );
}
