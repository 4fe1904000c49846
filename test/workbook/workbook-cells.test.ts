import assert from "node:assert/strict";
import {
  filledCells,
  findCell,
  findSheet,
  findSpill,
  holdsFormula,
  isSameSheet,
  isWithin,
  keyOf,
  rectanglesOf,
  type CellContent,
  type SheetCells,
  type WorkbookCells,
} from "../../src/workbook/workbook-cells.ts";

const area = { row: 2, column: 3, rows: 2, columns: 4 };

/** A rectangle whose first cell is C2. */
const part: SheetCells = {
  ...{ name: "P&L", row: 1, column: 2 },
  formulas: [
    ["=A1", ""],
    ["", "text"],
  ],
  values: [
    [5, ""],
    [7, "text"],
  ],
};
const book: WorkbookCells = { sheets: [{ ...part, name: "First" }, part], names: [] };

describe("a cell of a workbook", () => {
  const at = (row: number, column: number, sheet = "p&l", of = book): unknown =>
    findCell(of, { sheet, row, column });

  it("is found where it was loaded, on its own sheet, however that is capitalised", () => {
    assert.deepEqual(at(1, 2), { sheet: "P&L", row: 1, column: 2, formula: "=A1", value: 5 });
    assert.deepEqual(at(2, 3, "FIRST"), {
      ...{ sheet: "First", row: 2, column: 3 },
      ...{ formula: "text", value: "text" },
    });
  });

  it("is not known outside the loaded part, nor on another sheet", () => {
    for (const [row, column] of [
      [0, 2],
      [3, 2],
      [1, 1],
      [1, 4],
    ] as const)
      assert.equal(at(row, column), undefined, `${row} ${column}`);
    assert.equal(at(1, 2, "Other"), undefined);
  });

  it("is not known where its formula or its value alone was loaded", () => {
    const halves = [
      { ...part, formulas: [["=A1"]], values: [[]] },
      { ...part, formulas: [[]], values: [[5]] },
    ];
    for (const half of halves)
      assert.equal(at(1, 2, "P&L", { sheets: [half], names: [] }), undefined);
  });

  it("is blank outside a part that is all of its sheet, or outside the area in use", () => {
    const blank = { sheet: "P&L", row: 9, column: 9, formula: "", value: "" };
    const whole: WorkbookCells = { sheets: [{ ...part, isWhole: true }], names: [] };
    assert.deepEqual(at(9, 9, "P&L", whole), blank);
    const used = { row: 0, column: 0, rows: 10, columns: 9 };
    const inUse: WorkbookCells = { sheets: [{ ...part, used }], names: [] };
    assert.deepEqual(at(9, 9, "P&L", inUse), blank);
    assert.equal(at(9, 8, "P&L", inUse), undefined);
  });

  it("is looked for in every part of its sheet", () => {
    const other = { ...part, row: 20, formulas: [["far"]], values: [["far"]] };
    const parts: WorkbookCells = { sheets: [part, other], names: [] };
    assert.deepEqual(at(20, 2, "P&L", parts), {
      ...{ sheet: "P&L", row: 20, column: 2, formula: "far", value: "far" },
    });
    assert.deepEqual(rectanglesOf(parts, "P&l"), [part, other]);
    assert.equal(findSheet(parts, "P&l"), part);
    assert.equal(findSheet(parts, "P"), undefined);
  });
});

describe("the cells of a workbook that hold something", () => {
  it("come sheet by sheet and row by row, with where they stand", () => {
    assert.deepEqual(
      [...filledCells(book)].map(({ sheet, row, column, formula, value }) =>
        [sheet, row, column, formula, value].join(" "),
      ),
      ["First", "P&L"].flatMap((sheet) => [
        `${sheet} 1 2 =A1 5`,
        `${sheet} 2 2  7`,
        `${sheet} 2 3 text text`,
      ]),
    );
  });

  it("hold a formula that shows nothing too", () => {
    const sheet = { ...part, formulas: [['=""']], values: [[""]] };
    assert.equal([...filledCells({ sheets: [sheet], names: [] })].length, 1);
  });
});

describe("an area", () => {
  it("holds its first and last cells, and none beside them", () => {
    const rows = [1, 2, 3, 4].map((row) => isWithin(area, { row, column: 3 }));
    const columns = [2, 3, 6, 7].map((column) => isWithin(area, { row: 2, column }));
    assert.deepEqual([rows, columns], Array(2).fill([false, true, true, false]));
  });

  it("that a formula fills is found by any of its cells, on its own sheet", () => {
    const filling = { sheets: [part, { ...part, name: "Other", spills: [area] }], names: [] };
    assert.equal(findSpill(filling, { sheet: "OTHER", row: 3, column: 6 }), area);
    assert.equal(findSpill(filling, { sheet: "Other", row: 4, column: 6 }), undefined);
    assert.equal(findSpill(filling, { sheet: "P&L", row: 3, column: 6 }), undefined);
  });
});

describe("a formula", () => {
  const holds = (formula: CellContent, value: CellContent): boolean =>
    holdsFormula({ sheet: "A", row: 0, column: 0, formula, value });

  it("is a text with an equals sign that does not read the same as its value", () => {
    assert.ok(holds("=A1", 5));
    assert.ok(!holds("=A1", "=A1"));
    assert.ok(!holds("A1=", 5));
    assert.ok(!holds(5, 6));
  });
});

describe("names of sheets", () => {
  it("are the same however they are capitalised", () => {
    assert.ok(isSameSheet("P&L", "p&l"));
    assert.ok(!isSameSheet("P&L", "PL"));
    assert.equal(keyOf({ sheet: "P&L", row: 1, column: 23 }), "p&l!1:23");
  });
});
