import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeHeads } from "../../../src/dataset/decode/decode-heads.ts";
import { openWords } from "../../../src/dataset/open-notes.ts";
import { data } from "../held.ts";

const decode = (...rows: string[]) =>
  decodeHeads(["release\ttable\thead", ...rows].join("\n"), data);

describe("the heads of the printed tables", () => {
  it("are recorded for each of the 28 tables, in up to three rows", () => {
    const { heads } = openWords(data);
    for (const table of data.tables) {
      const own = heads.filter((head) => head.table === table);
      assert.ok(own.length >= 1 && own.length <= 3, `${table.release.code} ${table.id}`);
    }
  });

  it("are a corner and a text a column", () => {
    const [head] = decode("4Q03\tcapex\tCAPEX|4Q03|4Q02|3Q03");
    assert.equal(head?.corner, "CAPEX");
    assert.deepEqual(head.columns, ["4Q03", "4Q02", "3Q03"]);
    assert.equal(head.table.id, "10");
  });

  it("are refused for a table that is not held, and with a column too few", () => {
    assert.throws(() => decode("4Q03\tguidance\t|4Q03"), /heads\.tsv, line 2: .*no table/);
    assert.throws(() => decode("4Q03\tcapex\t|4Q03|4Q02"), /line 2: it has 2 heads, .* 3 columns/);
  });

  it("are refused in a fourth row", () => {
    const row = "4Q03\tcapex\t|4Q03|4Q02|3Q03";
    assert.throws(() => decode(row, row, row, row), /line 5: .*at most 3 rows/);
  });
});
