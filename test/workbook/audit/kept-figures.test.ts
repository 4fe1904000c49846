import assert from "node:assert/strict";
import { KeptFigures } from "../../../src/workbook/audit/kept-figures.ts";
import { filledIn, isIn } from "../../../src/workbook/audit/cells-in-areas.ts";
import type { DefinedName, WorkbookCells } from "../../../src/workbook/workbook-cells.ts";
import { bookOf } from "../plan-as-book.ts";

type Sheets = Parameters<typeof bookOf>[0];

const frozen: DefinedName = { name: "IIJ_Frozen", sheet: "Sources", formula: "=Sources!$A$3:$M$3" };
const sources: Sheets = {
  Model: [[1, 2, 3, 4]],
  Sources: [
    [["=Model!B1", 2], "text", 5],
    [
      ["=SUM(Other!A1:B2)", 0],
      ["=A1", 2],
    ],
  ],
};

/** Says for each cell whether the workbook keeps the source of its number. */
const kept = (names: readonly DefinedName[], ...cells: readonly string[]): boolean[] => {
  const figures = new KeptFigures(bookOf(sources, names));
  return cells.map((cell) => {
    const [sheet = "", row, column] = cell.split(" ");
    return figures.has({ sheet, row: Number(row), column: Number(column) });
  });
};

describe("numbers whose source the workbook keeps", () => {
  it("are those of inserted blocks", () => {
    const block = { name: "Table", sheet: "Model", formula: "=Model!$B$1:$C$1" };
    const cells = ["Model 0 0", "Model 0 1", "model 0 2", "Model 0 3", "Model 1 1", "Other 0 1"];
    assert.deepEqual(kept([block], ...cells), [false, true, true, false, false, false]);
  });

  it("are the cells that a sheet of sources refers to, and all of that sheet", () => {
    const cells = [
      "Model 0 1",
      "Model 0 0",
      "Other 1 1",
      "Other 2 1",
      "Sources 8 8",
      "SOURCES 0 0",
    ];
    assert.deepEqual(kept([frozen], ...cells), [true, false, true, false, true, true]);
    assert.deepEqual(kept([{ ...frozen, name: "IIJ_Frozen_2" }], "Model 0 1"), [true]);
  });

  it("are none without such a name of the sheet, or if that sheet is not loaded", () => {
    assert.deepEqual(kept([], "Model 0 1", "Sources 0 0"), [false, false]);
    const { name, formula } = frozen;
    assert.deepEqual(kept([{ name, formula }], "Model 0 1", "Sources 0 0", " 0 0"), [
      ...[false, false, false],
    ]);
    assert.deepEqual(kept([{ ...frozen, name: "Frozen" }], "Model 0 1"), [false]);
    assert.deepEqual(kept([{ ...frozen, sheet: "Gone" }], "Model 0 1", "Gone 0 0"), [false, true]);
  });
});

describe("the cells of an area that hold something", () => {
  const part = {
    name: "P&L",
    row: 2,
    column: 1,
    formulas: [],
    values: [[1, ""], [], ["", 0, "x"]],
  };
  const book: WorkbookCells = { sheets: [part], names: [] };
  const filled = (row: number, column: number, rows: number, columns: number, sheet = "p&l") =>
    [...filledIn(book, { sheet, row, column, rows, columns })].map((cell) =>
      [cell.sheet, cell.row, cell.column].join(" "),
    );

  it("come row by row, as far as anything was loaded", () => {
    const all = ["P&L 2 1", "P&L 4 2", "P&L 4 3"];
    assert.deepEqual(filled(0, 0, 1_048_576, 16_384), all);
    assert.deepEqual(filled(2, 1, 3, 3), all);
  });

  it("are none beyond the rows and columns of the area", () => {
    assert.deepEqual(filled(3, 0, 9, 9), ["P&L 4 2", "P&L 4 3"]);
    assert.deepEqual(filled(0, 0, 4, 9), ["P&L 2 1"]);
    assert.deepEqual(filled(0, 3, 9, 9), ["P&L 4 3"]);
    assert.deepEqual(filled(0, 0, 9, 3), ["P&L 2 1", "P&L 4 2"]);
    assert.deepEqual(filled(9, 9, 2, 2), []);
    assert.deepEqual(filled(0, 0, 9, 9, "Other"), []);
  });

  it("are in the area of their sheet, however that is capitalised", () => {
    const area = { sheet: "P&L", row: 2, column: 1, rows: 1, columns: 1 };
    assert.ok(isIn(area, { sheet: "p&l", row: 2, column: 1 }));
    assert.ok(!isIn(area, { sheet: "P&L", row: 2, column: 2 }));
    assert.ok(!isIn(area, { sheet: "Other", row: 2, column: 1 }));
  });
});
