import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { areaAddress, cellAddress, columnName } from "../../../src/sheet/plan/address.ts";
import { columnOf } from "../../gallery/references.ts";

describe("columnName", () => {
  it("goes on with AA after Z and ends with XFD", () => {
    assert.deepEqual([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnName), [
      "A",
      "Z",
      "AA",
      "AZ",
      "BA",
      "ZZ",
      "AAA",
      "XFD",
    ]);
  });

  it("names every column of a sheet once", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16_383 }), (column) => {
        assert.equal(columnOf(columnName(column)), column);
      }),
    );
  });
});

describe("cellAddress", () => {
  it("counts rows from 1 and fixes what is asked for", () => {
    const cell = { row: 4, column: 3 };
    assert.equal(cellAddress(cell), "D5");
    assert.equal(cellAddress(cell, "row"), "D$5");
    assert.equal(cellAddress(cell, "column"), "$D5");
    assert.equal(cellAddress(cell, "both"), "$D$5");
  });
});

describe("areaAddress", () => {
  it("names the first and the last cell, or the only one", () => {
    assert.equal(areaAddress({ row: 0, column: 0, rows: 4, columns: 3 }), "A1:C4");
    assert.equal(areaAddress({ row: 8, column: 27, rows: 1, columns: 1 }), "AB9");
    assert.equal(areaAddress({ row: 8, column: 0, rows: 1, columns: 2 }), "A9:B9");
    assert.equal(areaAddress({ row: 8, column: 0, rows: 2, columns: 1 }), "A9:A10");
  });
});
