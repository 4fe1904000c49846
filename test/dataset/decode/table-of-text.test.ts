import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { tableOfText } from "../../../src/dataset/decode/table-of-text.ts";

const source = tableOfText({
  release: "4Q03",
  table: "costs",
  text: [
    "printed\t6",
    "title\tCosts",
    "scale\tmillions",
    "",
    "item\tlabel\t4Q03 JPY\t4Q03 YoY\t3Q03 JPY",
    "\tCosts:\t\t\t",
    "-Cost.SI\tSystems integration\t2,198\t",
    "Cost.Total\tTotal costs\t11,267\t\t10,000",
  ].join("\n"),
});

describe("a table of a file of data/", () => {
  it("names its rows, headings by no item and a key with a minus by its item", () => {
    assert.deepEqual([...source.names.items], ["Cost.SI", "Cost.Total"]);
    assert.deepEqual(source.names.labelled, [
      ["", "Costs:"],
      ["Cost.SI", "Systems integration"],
      ["Cost.Total", "Total costs"],
    ]);
  });

  it("says which columns print anything, a short row included", () => {
    assert.deepEqual(
      [0, 1, 2, 3].map((column) => source.hasText(column)),
      [true, false, true, false],
    );
  });

  it("mentions what is above its rows, cell by cell, and nothing of the rows", () => {
    assert.ok(source.mentions("3Q03"));
    assert.ok(!source.mentions("Cost.SI"));
    assert.ok(!source.mentions("label4Q03"));
  });
});
