import assert from "node:assert/strict";
import { openDataset } from "../../../src/dataset/open-dataset.ts";
import { tableName, tablesOf } from "../../../src/taskpane/insert/tables.ts";

const data = openDataset();

describe("tablesOf", () => {
  it("lists the tables a release prints, in printed order", () => {
    const tables = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
    const ids = (release: string): string[] => tablesOf(data, release).map(({ id }) => id);
    assert.deepEqual(ids("1Q03"), [...tables, "IS", "BS", "CF"]);
    assert.deepEqual(ids("4Q03"), [...tables, "IS", "IS-FY", "BS", "CF", "CF-FY"]);
  });
});

describe("tableName", () => {
  it("distinguishes two tables of one title by their codes", () => {
    const names = tablesOf(data, "4Q03").map((table) => tableName(table, "en"));
    assert.equal(names[7], "Table 8: Other Financial Statistics");
    assert.equal(names[11], "Consolidated Statements of Operations (IS-FY)");
    assert.equal(new Set(names).size, names.length);
  });
});
