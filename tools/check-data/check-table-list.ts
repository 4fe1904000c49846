import { decodeItemCode } from "../../src/dataset/decode/decode-parts.ts";
import { decodeTableList } from "../../src/dataset/decode/decode-table-list.ts";
import { fault, type Row } from "../../src/dataset/decode/tsv.ts";
import type { Item } from "../../src/model/item.ts";
import { readRows } from "./check-parts.ts";

/** Checks the list of tables: their names, their items, and the statement of each. */
export function checkTableList(text: string, items: ReadonlyMap<string, Item>): void {
  decodeTableList(text);
  const rows = readRows("tables.tsv", text);
  const tables = new Set<string>();
  const names = new Map<string, string>();
  for (const row of rows) {
    const { table = "", place, percentOf, name } = row.cells;
    if (!/^[a-z]+(-[a-z]+)*$/.test(table))
      throw fault(row, `"${table}" is not small letters and hyphens.`);
    if (place === "appendix" && !name)
      throw fault(row, `${table} needs a name: a table of the appendix has no number.`);
    if (percentOf) decodeItemCode(row, percentOf, items);
    if (tables.has(table)) throw fault(row, `${table} stands in two rows.`);
    tables.add(table);
    const namesake = names.get(name ?? "");
    if (namesake !== undefined) throw fault(row, `${table} and ${namesake} have the same name.`);
    if (name) names.set(name, table);
  }
  for (const row of rows) refuseStatement(row, tables);
}

/** `operations-annual` may share the statement of `operations`; no other table may. */
function refuseStatement(row: Row, tables: ReadonlySet<string>): void {
  const { table = "", statement = "" } = row.cells;
  if (tables.has(statement) && (table === statement || table.startsWith(`${statement}-`))) return;
  throw fault(
    row,
    `"${statement}" is not the statement of ${table}: that is the table itself, or one of this list whose name it begins with.`,
  );
}
