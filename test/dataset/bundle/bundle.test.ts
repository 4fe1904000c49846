import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodePrinted } from "../../../src/exact/printed.ts";
import { data } from "../held.ts";

const tablesOf = (release: string): string[] =>
  data.tables.filter((table) => table.release.code === release).map(({ id }) => id);

describe("the bundled data", () => {
  it("holds 13 tables of the 1Q03 release and 15 of 4Q03", () => {
    const tables = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
    assert.deepEqual(tablesOf("1Q03"), [...tables, "IS", "BS", "CF"]);
    assert.deepEqual(tablesOf("4Q03"), [...tables, "IS", "IS-FY", "BS", "CF", "CF-FY"]);
  });

  it("holds 1,838 printed cells, every one a figure", () => {
    const cells = data.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    const printed = cells.filter((text) => text !== "");
    assert.equal(printed.length, 1838);
    assert.deepEqual(
      printed.filter((text) => decodePrinted(text) === undefined),
      [],
    );
  });

  it("gives every row as many cells as its table has columns, and headings none", () => {
    for (const { id, release, columns, rows } of data.tables) {
      for (const { item, label, cells } of rows) {
        const where = `${release.code} ${id} ${label}`;
        assert.equal(cells.length, columns.length, where);
        if (item === undefined) assert.deepEqual(new Set(cells), new Set([""]), where);
      }
    }
  });

  it("prints no item twice in one table", () => {
    for (const { id, release, rows } of data.tables) {
      const items = rows.flatMap(({ item }) => item ?? []);
      assert.equal(new Set(items).size, items.length, `${release.code} ${id}`);
    }
  });

  it("holds a figure for every item of the catalogue", () => {
    const printed = new Set(data.prints.map(({ item }) => item));
    const without = [...data.items.values()].filter(
      ({ code, sum }) => !printed.has(code) && sum.length === 0,
    );
    assert.deepEqual(without, []);
  });

  it("is versioned by the date of its newest release and a digest", () => {
    assert.match(data.version, /^2004-05-14\.[0-9a-f]{8}$/);
  });
});
