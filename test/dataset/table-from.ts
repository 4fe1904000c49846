import assert from "node:assert/strict";
import { bundle } from "#bundle";
import type { TableFile } from "../../src/dataset/bundle/bundle.ts";
import { decodeCorrections } from "../../src/dataset/decode/decode-corrections.ts";
import { tableOfText } from "../../src/dataset/decode/table-of-text.ts";
import { decodeTableList } from "../../src/dataset/decode/decode-table-list.ts";
import { decodeTable, type PrintedTable } from "../../src/dataset/decode/decode-tables.ts";
import type { TableIdentity } from "../../src/model/table.ts";
import { data, releaseOf } from "./held.ts";

const identities = decodeTableList(bundle.tableList);

/** Returns the file of a table of the 4Q03 release, printed as Table 1, or IS in the appendix. */
export const tableFileOf = (table: string, text: string): TableFile => ({
  release: "4Q03",
  table,
  text: `printed\t${identityOf(table).place === "appendix" ? "IS" : "1"}\n${text}`,
});

const identityOf = (table: string): TableIdentity =>
  identities.get(table) ?? assert.fail(`${table} is not a table`);

/** Returns the table that a file of the 4Q03 release would hold, printed as Table 1. */
export function tableFrom(table: string, text: string, corrections = ""): PrintedTable {
  const header = "release\ttable\titem\tcolumn\tprinted\tread\treason\n";
  return decodeTable(tableOfText(tableFileOf(table, text)), {
    release: releaseOf("4Q03"),
    identity: identityOf(table),
    items: data.items,
    corrections: decodeCorrections(header + corrections),
  });
}
