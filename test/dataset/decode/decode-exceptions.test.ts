import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { bundle } from "#bundle";
import {
  decodeExceptions,
  type DocumentedException,
} from "../../../src/dataset/decode/decode-exceptions.ts";
import { decodeTableList } from "../../../src/dataset/decode/decode-table-list.ts";
import { data } from "../held.ts";

const tables = decodeTableList(bundle.tableList);
const [header = ""] = bundle.exceptions.split("\n", 1);
const row =
  "same figure\t1Q03\tebitda\tIncome.NonOperating\t4Q02\tJPY\t\tforced\t-361\t\tMade to add up.";

const decode = (text: string): DocumentedException[] =>
  decodeExceptions(`${header}\n${text}\n`, data.releases, data.items, tables);

describe("decodeExceptions", () => {
  it("reads an exception, of a table or of the text of a release", () => {
    const [exception] = decode(row);
    assert.equal(exception?.release.code, "1Q03");
    assert.equal(exception.printed, "-361");
    assert.deepEqual(
      decode(row.replace("ebitda", "text")).map(({ table }) => table),
      ["text"],
    );
  });

  it("refuses a table, an item, a period or a kind that it does not know, and names the line", () => {
    const refused = (from: string, to: string, words: RegExp): void => {
      assert.throws(() => decode(row.replace(from, to)), { kind: "broken", message: words });
    };
    refused("ebitda", "ebidta", /^exceptions\.tsv, line 2: "ebidta" is not a table\. Accepted: /);
    refused("NonOperating", "Other", /line 2: "Income\.Other" is not an item of items\.tsv\.$/);
    refused("4Q02", "2002Q4", /line 2: "2002Q4" is not the code of a period\.$/);
    refused("\tforced", "\tforce", /line 2: "force" is not a kind\. Accepted: /);
  });
});
