import assert from "node:assert/strict";
import {
  filledCells,
  findCell,
  findSheet,
  findSpill,
  holdsFormula,
  isWithin,
  keyOf,
  rectanglesOf,
  type CellContent,
  type SheetCells,
  type WorkbookCells,
} from "../../src/workbook/workbook-cells.ts";

const part = (
  [row, column]: readonly [number, number],
  formulas: readonly (readonly CellContent[])[],
  more: Partial<SheetCells> = {},
): SheetCells => ({ name: "P&L", row, column, formulas, values: formulas, ...more });

const book = (...sheets: readonly SheetCells[]): WorkbookCells => ({ sheets, names: [] });

/** Returns the content and the value of a cell; undefined if it is not known. */
const at = (of: WorkbookCells, row: number, column: number, sheet = "P&L"): unknown => {
  const cell = findCell(of, { sheet, row, column });
  return cell && [cell.formula, cell.value];
};

describe("the cells of a workbook", () => {
  const parts = book(
    part(
      [2, 3],
      [
        ["=1", 2],
        ["a", ""],
      ],
      {
        values: [
          [1, 2],
          ["a", ""],
        ],
      },
    ),
    part([9, 0], [["far"]]),
    part([0, 0], [["other"]], { name: "Other", isWhole: true }),
  );

  it("are found in any rectangle of their sheet, and not known outside", () => {
    assert.deepEqual(at(parts, 2, 3), ["=1", 1]);
    assert.deepEqual(at(parts, 3, 3), ["a", "a"]);
    assert.deepEqual(at(parts, 3, 4), ["", ""]);
    assert.deepEqual(at(parts, 9, 0), ["far", "far"]);
    for (const [row, column] of [
      [1, 3],
      [2, 2],
      [4, 3],
      [2, 5],
      [0, 0],
      [9, 1],
    ] as const)
      assert.equal(at(parts, row, column), undefined, `${row}:${column}`);
    assert.equal(at(parts, 0, 0, "Third"), undefined);
  });

  it("are not known if only what is entered was loaded, or only what shows", () => {
    const half = book(part([0, 0], [["=X"], []], { values: [[], [5]] }));
    assert.equal(at(half, 0, 0), undefined);
    assert.equal(at(half, 1, 0), undefined);
  });

  it("are blank if all contents of the sheet are known", () => {
    assert.deepEqual(at(parts, 50, 50, "other"), ["", ""]);
    assert.deepEqual(findCell(parts, { sheet: "OTHER", row: 7, column: 8 }), {
      ...{ sheet: "Other", row: 7, column: 8, formula: "", value: "" },
    });
  });

  it("are blank outside the area that holds anything, and not known within it", () => {
    const used = { row: 1, column: 1, rows: 4, columns: 3 };
    const known = book(part([2, 2], [["x"]], { used }));
    assert.deepEqual(at(known, 2, 2), ["x", "x"]);
    for (const [row, column] of [
      [0, 1],
      [5, 1],
      [1, 0],
      [1, 4],
    ] as const)
      assert.deepEqual(at(known, row, column), ["", ""], `${row}:${column}`);
    for (const [row, column] of [
      [1, 1],
      [4, 3],
      [1, 3],
      [4, 1],
    ] as const)
      assert.equal(at(known, row, column), undefined, `${row}:${column}`);
  });

  it("carry the name of their sheet as it is written, and compare without its case", () => {
    assert.equal(findCell(parts, { sheet: "p&l", row: 2, column: 3 })?.sheet, "P&L");
    assert.equal(keyOf({ sheet: "P&L", row: 1, column: 2 }), "p&l!1:2");
    assert.equal(findSheet(parts, "p&L"), parts.sheets[0]);
    assert.equal(findSheet(parts, "P"), undefined);
    assert.deepEqual(rectanglesOf(parts, "p&l"), parts.sheets.slice(0, 2));
  });

  it("belong to the block that fills them", () => {
    const spills = [
      { row: 1, column: 1, rows: 2, columns: 3 },
      { row: 5, column: 5, rows: 1, columns: 2 },
    ];
    const filled = book(part([0, 0], [["x"]]), part([9, 9], [["y"]], { spills }));
    const block = (row: number, column: number, sheet = "p&l") =>
      findSpill(filled, { sheet, row, column });
    assert.deepEqual(block(2, 3), spills[0]);
    assert.deepEqual(block(5, 6), spills[1]);
    assert.equal(block(3, 3), undefined);
    assert.equal(block(2, 3, "Other"), undefined);
  });

  it("lie within an area from its first row and column to its last", () => {
    const area = { row: 2, column: 3, rows: 2, columns: 2 };
    for (const [row, column] of [
      [2, 3],
      [3, 4],
      [2, 4],
      [3, 3],
    ] as const)
      assert.ok(isWithin(area, { row, column }), `${row}:${column}`);
    for (const [row, column] of [
      [1, 3],
      [4, 3],
      [2, 2],
      [2, 5],
    ] as const)
      assert.ok(!isWithin(area, { row, column }), `${row}:${column}`);
  });

  it("are gone through row by row if they contain or show something", () => {
    const some = book(
      part(
        [2, 3],
        [
          ["=X", ""],
          ["", 7],
        ],
        {
          values: [
            ["", 5],
            ["", 7],
          ],
        },
      ),
      part([0, 0], [["=Y"]], { name: "Other", values: [] }),
    );
    assert.deepEqual(
      [...filledCells(some)].map((cell) => [keyOf(cell), cell.formula, cell.value]),
      [
        ["p&l!2:3", "=X", ""],
        ["p&l!2:4", "", 5],
        ["p&l!3:4", 7, 7],
        ["other!0:0", "=Y", ""],
      ],
    );
  });

  it("contain a formula if they begin with = and show something else", () => {
    const holds = (formula: CellContent, value: CellContent): boolean =>
      holdsFormula({ sheet: "S", row: 0, column: 0, formula, value });
    assert.ok(holds("=1", 1));
    assert.ok(holds('="x"', "x"));
    for (const [formula, value] of [
      ["=mine", "=mine"],
      [1, 2],
      ["x", "y"],
      [true, "x"],
      ["", 5],
    ] as const)
      assert.ok(!holds(formula, value), String(formula));
  });
});
