import assert from "node:assert/strict";
import { bundle } from "#bundle";
import { decodeCorrections } from "../../src/dataset/decode/decode-corrections.ts";
import { decodeTableList } from "../../src/dataset/decode/decode-table-list.ts";
import { decodeTable, type PrintedTable } from "../../src/dataset/decode/decode-tables.ts";
import { data, releaseOf } from "./held.ts";

const identities = decodeTableList(bundle.tableList, data.items);

/** Returns the table that a file of the 4Q03 release would hold, printed as Table 1. */
export function tableFrom(table: string, text: string, corrections = ""): PrintedTable {
  const identity = identities.get(table) ?? assert.fail(`${table} is not a table`);
  const header = "release\ttable\titem\tcolumn\tprinted\tread\treason\n";
  return decodeTable(
    {
      release: "4Q03",
      table,
      text: `printed\t${identity.place === "appendix" ? "IS" : "1"}\n${text}`,
    },
    {
      release: releaseOf("4Q03"),
      identity,
      items: data.items,
      corrections: decodeCorrections(header + corrections, data.releases, data.items),
    },
  );
}
