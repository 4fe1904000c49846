import assert from "node:assert/strict";
import { cellAddress } from "../../../src/sheet/plan/address.ts";
import { findObstacle, sizeOf } from "../../../src/workbook/update/room-for-block.ts";
import type { WorkbookCells } from "../../../src/workbook/workbook-cells.ts";
import { bookOf } from "../plan-as-book.ts";

type Rows = Parameters<typeof bookOf>[0][string];
type Numbers = readonly [row: number, column: number, rows: number, columns: number];

const areaOf = ([row, column, rows, columns]: Numbers, sheet = "S") => ({
  ...{ sheet, row, column, rows, columns },
});

/** The address of the first cell in the way of a block that fills some cells already. */
function obstacle(rows: Rows, fills: Numbers, has: Numbers, spill?: Numbers): string | undefined {
  const { sheets, names } = bookOf({
    Other: [
      ["x", "x"],
      ["x", "x"],
    ],
    S: rows,
  });
  const spills = spill ? [areaOf(spill)] : [];
  const book: WorkbookCells = {
    names,
    sheets: sheets.map((sheet) => (sheet.name === "S" ? { ...sheet, spills } : sheet)),
  };
  const found = findObstacle(book, areaOf(fills), areaOf(has));
  return found && `${found.sheet}!${cellAddress(found)}`;
}

describe("the room for a block", () => {
  it("is blank cells, outside those that it has", () => {
    const rows: Rows = [
      ["block", 1, ""],
      [2, 3, ""],
      ["", "", ""],
    ];
    assert.equal(obstacle(rows, [0, 0, 3, 3], [0, 0, 2, 2]), undefined);
    assert.equal(obstacle(rows, [0, 0, 2, 2], [0, 0, 2, 2]), undefined);
    assert.equal(obstacle([["block"]], [0, 0, 9, 9], [0, 0, 1, 1]), undefined);
  });

  it("ends at the first cell that holds something, row by row", () => {
    const rows: Rows = [
      ["block", 1, ""],
      [2, 3, "mine"],
      ["", 0, ""],
    ];
    assert.equal(obstacle(rows, [0, 0, 3, 3], [0, 0, 2, 2]), "S!C2");
    assert.equal(obstacle(rows, [0, 0, 3, 2], [0, 0, 2, 2]), "S!B3");
    assert.equal(obstacle(rows, [0, 0, 2, 2], [0, 0, 1, 1]), "S!B1");
    assert.equal(obstacle(rows, [1, 0, 2, 2], [1, 0, 1, 1]), "S!B2");
    assert.equal(obstacle(rows, [1, 1, 2, 2], [1, 1, 1, 1]), "S!C2");
  });

  it("is missing if a formula shows nothing, or a value has no formula of its own", () => {
    assert.equal(obstacle([["block", ['=""', ""]]], [0, 0, 1, 2], [0, 0, 1, 1]), "S!B1");
    assert.equal(obstacle([["block", ["", 5]]], [0, 0, 1, 2], [0, 0, 1, 1]), "S!B1");
  });

  it("ends at the block of another formula, blank cells of it too", () => {
    const rows: Rows = [
      ["block", ""],
      ["", ""],
    ];
    assert.equal(obstacle(rows, [0, 0, 2, 2], [0, 0, 1, 1], [1, 0, 1, 2]), "S!A2");
    assert.equal(obstacle(rows, [0, 0, 2, 2], [0, 0, 1, 1], [2, 0, 1, 2]), undefined);
  });
});

describe("the size of an answer", () => {
  it("is one cell of a value, and the rows and columns of a block", () => {
    assert.deepEqual(sizeOf(5), { rows: 1, columns: 1 });
    assert.deepEqual(sizeOf(null), { rows: 1, columns: 1 });
    assert.deepEqual(
      sizeOf([
        [1, 2, 3],
        [4, 5, 6],
      ]),
      { rows: 2, columns: 3 },
    );
    assert.deepEqual(sizeOf([]), { rows: 0, columns: 0 });
  });
});
