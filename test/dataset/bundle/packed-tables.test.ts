import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { TableSource } from "../../../src/dataset/bundle/bundle.ts";
import { unpackTables } from "../../../src/dataset/bundle/packed-tables.ts";

const items = [
  "code\tlabel",
  "Revenue.SI\tSystems integration",
  "Revenue.Total\tTotal revenues",
  "Cost.SI\tCost of systems integration",
].join("\n");

/** Two releases with a table of revenues; the second has the same rows as the first, and also a table of costs. */
const packed = {
  heads: [
    "1Q03\n\nrevenue\nprinted\t1\ntitle\tRevenues\nscale\tmillions\n1Q03 JPY\t1Q03 YoY",
    "4Q03\n\nrevenue\nprinted\t1\ntitle\tRevenues\nscale\tmillions\n4Q03 JPY\n\ncosts\nprinted\t6\ntitle\tCosts\nscale\tmillions\n4Q03 JPY",
  ].join("\n\n\n"),
  keys: [".\nRevenue.SI\n>", "^0\n\nRevenue.Total\n<"].join("\n\n\n"),
  labels: ["Revenues:\nSystems integration revenues\n=", "^0\n\n=\n="].join("\n\n\n"),
  cells: ["\t1980\t8344\n\t\t", "\t4001\t11617\n\n11617\t-9630"].join("\n\n\n"),
};

const releases = unpackTables(packed, items);

function sourceOf(release: string, table: string): TableSource {
  const held = releases.find((each) => each.release === release);
  return held?.tables.find((each) => each.table === table) ?? assert.fail(`${release} ${table}`);
}

const linesOf = (lines: TableSource["rows"]): string[] =>
  lines.map(({ file, line, cells }) => `${file}, line ${line}: ${cells.join("|")}`);

describe("a packed table", () => {
  it("has the lines of its file in data/, by which a fault names its place", () => {
    const { above, rows } = sourceOf("1Q03", "revenue");
    assert.deepEqual(linesOf(above), [
      "1Q03/revenue.tsv, line 1: printed|1",
      "1Q03/revenue.tsv, line 2: title|Revenues",
      "1Q03/revenue.tsv, line 3: scale|millions",
      "1Q03/revenue.tsv, line 5: item|label|1Q03 JPY|1Q03 YoY",
    ]);
    assert.deepEqual(linesOf(rows), [
      "1Q03/revenue.tsv, line 6: |Revenues:||",
      "1Q03/revenue.tsv, line 7: Revenue.SI|Systems integration revenues|1,980|",
      "1Q03/revenue.tsv, line 8: Revenue.Total|Total revenues|8,344|",
    ]);
  });

  it("has its own cells under the rows of an older release", () => {
    assert.deepEqual(linesOf(sourceOf("4Q03", "revenue").rows), [
      "4Q03/revenue.tsv, line 6: |Revenues:|",
      "4Q03/revenue.tsv, line 7: Revenue.SI|Systems integration revenues|4,001",
      "4Q03/revenue.tsv, line 8: Revenue.Total|Total revenues|11,617",
    ]);
    assert.equal(sourceOf("4Q03", "revenue").names, sourceOf("1Q03", "revenue").names);
  });

  it("names its rows: headings by no item, one printed with the opposite sign by its item", () => {
    const { items: named, labelled } = sourceOf("1Q03", "revenue").names;
    assert.deepEqual([...named], ["Revenue.SI", "Revenue.Total"]);
    assert.deepEqual(labelled, [
      ["", "Revenues:"],
      ["Revenue.SI", "Systems integration revenues"],
      ["Revenue.Total", "Total revenues"],
    ]);
    const costs = sourceOf("4Q03", "costs");
    assert.deepEqual(costs.rows[1]?.cells, ["-Cost.SI", "Cost of systems integration", "-9,630"]);
    assert.deepEqual([...costs.names.items], ["Revenue.Total", "Cost.SI"]);
    assert.deepEqual(costs.names.labelled, [
      ["Revenue.Total", "Total revenues"],
      ["Cost.SI", "Cost of systems integration"],
    ]);
  });

  it("says without its rows which periods it has, and which columns print anything", () => {
    const table = sourceOf("1Q03", "revenue");
    assert.deepEqual([table.mentions("1Q03"), table.mentions("4Q03")], [true, false]);
    assert.deepEqual(
      [0, 1, 2].map((column) => table.hasText(column)),
      [true, false, false],
    );
    assert.deepEqual(
      releases.map((each) => each.mentions("4Q03 JPY")),
      [false, true],
    );
  });
});

describe("a packed table with dollars and shares", () => {
  it("has them computed from its yen, by the kinds of its columns and its own rate", () => {
    const [release] = unpackTables(
      {
        heads:
          "1Q03\n\nrevenue\t119.87\nprinted\tIS\ntitle\tRevenues\nscale\tthousands\n1Q03 USD\t1Q03 JPY\t1Q03 percent\t1Q02 JPY\t1Q03 YoY",
        keys: "Revenue.SI\n>",
        labels: "=\n=",
        cells: "=\t=\n(1198700)\t8344046\n=\t100.0%\n1000000\t9849202\n-%\t%",
      },
      items,
    );
    const [table = assert.fail()] = release?.tables ?? [];
    assert.deepEqual(
      table.rows.map(({ cells }) => cells.join("|")),
      [
        "Revenue.SI|Systems integration|(10,000)|(1,198,700)|(14.4)|1,000,000|-219.9%",
        "Revenue.Total|Total revenues|69,609|8,344,046|100.0%|9,849,202|(15.3%)",
      ],
    );
  });
});
