import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeHeads } from "../../../src/dataset/decode/decode-heads.ts";
import { compareTableHeads } from "../../../tools/verify/compare-table-heads.ts";
import { readRelease } from "../../../tools/release-text/release-text.ts";
import { data } from "../../dataset/held.ts";

const capex = data.tables.find(({ id, release }) => id === "10" && release.code === "4Q03");
const held = [capex ?? assert.fail()];
const text = (head: string): string =>
  [
    "Table 10. CAPEX (JPY in millions)",
    ...head.split("\n"),
    ...held.flatMap(({ rows }) => rows.map(({ label, cells }) => [label, ...cells].join("\t"))),
  ].join("\n");

const compare = (printed: string, ...recorded: string[]): string[] => {
  const rows = recorded.map((head) => `4Q03\tcapex\t${head}`);
  const heads = decodeHeads(["release\ttable\thead", ...rows].join("\n"), data);
  return compareTableHeads(held, heads, readRelease(text(printed)));
};

describe("comparing the heads of a table with the text", () => {
  it("finds nothing where they are recorded as printed, or not recorded", () => {
    assert.deepEqual(compare("\t4Q03\t4Q02\t3Q03", "|4Q03|4Q02|3Q03"), []);
    assert.deepEqual(compare("\t4Q03\t4Q02\t3Q03"), []);
  });

  it("finds a head that is another one, and a row that is missing", () => {
    assert.deepEqual(compare("\t4Q03\t4Q02\t3Q03", "|4Q03|4Q02|2Q03"), [
      '4Q03/capex.tsv, heads 1, column 3: holds "2Q03", prints "3Q03"',
    ]);
    assert.deepEqual(compare("\t2003\t\t\n\t4Q03\t4Q02\t3Q03", "|4Q03|4Q02|3Q03"), [
      "4Q03/capex.tsv: holds 1 rows of heads, prints 2",
    ]);
  });
});
