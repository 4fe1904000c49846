import assert from "node:assert/strict";
import fc from "fast-check";
import {
  fits,
  formatAbsolute,
  formatArea,
  intersect,
  LAST,
  parseArea,
  quoteSheet,
  splitReference,
} from "../../workbench/excel-host/a1.ts";

const index = (last: number) => fc.integer({ min: 0, max: last - 1 });
const area = fc
  .tuple(index(LAST.rows), index(LAST.rows), index(LAST.columns), index(LAST.columns))
  .map(([row1, row2, column1, column2]) => ({
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row1 - row2) + 1,
    columns: Math.abs(column1 - column2) + 1,
  }));

describe("Addresses", () => {
  it("are read as areas counted from 0", () => {
    const one = { row: 0, column: 0, rows: 1, columns: 1 };
    assert.deepEqual(parseArea("A1"), one);
    assert.deepEqual(parseArea("'P&L'!$A$1"), one);
    assert.deepEqual(parseArea("D5:B2"), { row: 1, column: 1, rows: 4, columns: 3 });
    assert.deepEqual(parseArea("B:C"), { row: 0, column: 1, rows: LAST.rows, columns: 2 });
    assert.deepEqual(parseArea("2:3"), { row: 1, column: 0, rows: 2, columns: LAST.columns });
  });

  it("that Excel has no cell for are none", () => {
    const none = [
      "",
      "A",
      "7",
      "A0",
      "XFE1",
      "A1048577",
      "A1:B",
      "A1:B2:C3",
      "TotalRevenue",
      "A 1",
    ];
    assert.deepEqual(
      none.map(parseArea),
      none.map(() => undefined),
    );
  });

  it("come back from the area they name", () => {
    fc.assert(
      fc.property(area, (each) => {
        assert.deepEqual(parseArea(formatArea(each)), each);
        assert.deepEqual(parseArea(formatAbsolute(each)), each);
      }),
    );
  });

  it("of what two areas share lie within both", () => {
    fc.assert(
      fc.property(area, area, (a, b) => {
        const shared = intersect(a, b);
        fc.pre(shared !== undefined);
        assert.equal(fits(shared), true);
        assert.deepEqual(intersect(shared, a), shared);
        assert.deepEqual(intersect(shared, b), shared);
      }),
    );
  });

  it("name their sheet in quotes if Excel needs them", () => {
    assert.equal(quoteSheet("Sheet1"), "Sheet1");
    assert.equal(quoteSheet("4Q03"), "'4Q03'");
    assert.equal(quoteSheet("PL '03"), "'PL ''03'");
    assert.deepEqual(splitReference("'PL ''03'!A1"), { sheet: "PL '03", rest: "A1" });
    assert.deepEqual(splitReference("TotalRevenue"), { sheet: undefined, rest: "TotalRevenue" });
  });
});
