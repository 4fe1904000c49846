import assert from "node:assert/strict";
import type { SourcesRow, SourcesSheet } from "../../../src/workbook/freeze/find-sources.ts";
import { blockText } from "../../../src/workbook/freeze/block-text.ts";
import { findFrozenIn, frozenState } from "../../../src/workbook/trace/frozen-cell.ts";
import type { CellContent } from "../../../src/workbook/workbook-cells.ts";
import { bookOf } from "../plan-as-book.ts";

type Numbers = readonly [row: number, column: number, rows: number, columns: number];

/** Returns a row of sources as it is read from its sheet. */
function rowOf(area: Numbers | undefined, more: Partial<SourcesRow> = {}): SourcesRow {
  const [row, column, rows, width] = area ?? [0, 0, 1, 1];
  return {
    at: { sheet: "Sources", row: 4, column: 0 },
    cell: "S!A1",
    area: area && { sheet: "S", row, column, rows, columns: width },
    value: 1,
    formula: "=IIJ.REVENUE(B9)",
    knownOn: "",
    block: "",
    contents: [],
    ...more,
  };
}

const sheetOf = (...rows: readonly SourcesRow[]): SourcesSheet => ({
  ...{ sheet: "Sources", head: { row: 3, column: 0 }, end: 9, rows, referred: new Map() },
});

describe("the row of sources of a cell", () => {
  const found = (
    sheets: readonly SourcesSheet[],
    row: number,
    column: number,
    sheet = "S",
  ): unknown => findFrozenIn(sheets)({ sheet, row, column })?.row.value;

  it("is that of the cell itself, or of the block that it is in, however the sheet is capitalised", () => {
    const sheets = [sheetOf(rowOf([0, 0, 1, 1]), rowOf([2, 1, 2, 3], { value: 2 }))];
    assert.deepEqual([found(sheets, 0, 0), found(sheets, 0, 0, "s")], [1, 1]);
    for (const [row, column] of [
      [2, 1],
      [3, 3],
      [2, 3],
      [3, 1],
    ] as const)
      assert.equal(found(sheets, row, column, "s"), 2);
    for (const [row, column] of [
      [0, 1],
      [1, 0],
      [1, 1],
      [4, 1],
      [2, 0],
      [2, 4],
    ] as const)
      assert.equal(found(sheets, row, column), undefined);
    assert.deepEqual([found(sheets, 0, 0, "T"), found(sheets, 2, 1, "T")], [undefined, undefined]);
  });

  it("is the newest of several, and of a cell before that of a block", () => {
    const again = [rowOf([0, 0, 1, 1]), rowOf([0, 0, 1, 1], { value: 2 })];
    assert.equal(found([sheetOf(...again)], 0, 0), 2);
    assert.equal(found([sheetOf(...again), sheetOf(rowOf([0, 0, 1, 1], { value: 3 }))], 0, 0), 3);
    const blocks = [rowOf([0, 0, 1, 2], { value: 4 }), rowOf([0, 0, 2, 1], { value: 5 })];
    assert.deepEqual(
      [found([sheetOf(...blocks)], 0, 0), found([sheetOf(...blocks)], 0, 1)],
      [5, 4],
    );
    assert.equal(found([sheetOf(...again, ...blocks)], 0, 0), 2);
  });

  it("is none if its cell was deleted", () => {
    assert.equal(found([sheetOf(rowOf(undefined))], 0, 0), undefined);
    assert.equal(found([], 0, 0), undefined);
  });

  it("has the kept formula as it reads now, and none if a cell that it refers to was deleted", () => {
    const row = rowOf([0, 0, 1, 1]);
    const formulaWith = (referred: SourcesSheet["referred"]): string | undefined =>
      findFrozenIn([{ ...sheetOf(row), referred }])({ sheet: "S", row: 0, column: 0 })?.formula;
    assert.equal(formulaWith(new Map()), "=IIJ.REVENUE(B9)");
    const moved = { sheet: "S", row: 11, column: 1, rows: 1, columns: 1 };
    const [was] = ["'S'!B9", "S!B9", "'S'!$B$9", "S!$B$9"].filter(
      (key) => formulaWith(new Map([[key, moved]])) !== "=IIJ.REVENUE(B9)",
    );
    assert.ok(was);
    assert.equal(formulaWith(new Map([[was, moved]])), "=IIJ.REVENUE(B12)");
    assert.equal(formulaWith(new Map([[was, undefined]])), undefined);
  });
});

describe("what became of a frozen value", () => {
  const stateOf = (
    row: SourcesRow,
    cells: readonly (readonly CellContent[])[],
    isWhole = true,
  ): string => {
    const book = bookOf({ S: cells });
    const sheets = book.sheets.map((sheet) => ({ ...sheet, isWhole }));
    const { area } = row;
    assert.ok(area);
    return frozenState({ ...book, sheets }, { row, area, formula: row.formula });
  };

  it("is that one cell is unchanged, or was changed", () => {
    const row = rowOf([0, 0, 1, 1]);
    assert.equal(stateOf(row, [[1]]), "kept");
    for (const other of [2, "1", "", "#N/A"]) assert.equal(stateOf(row, [[other]]), "changed");
    assert.equal(stateOf(row, [], false), "unchecked");
    assert.equal(stateOf(rowOf([0, 0, 1, 1], { value: "" }), []), "kept");
  });

  it("is that a block is unchanged, was changed in a cell, has other cells, or was not read whole", () => {
    const values = [
      [1, 2],
      [3, "#N/A"],
    ];
    const row = rowOf([0, 0, 2, 2], { block: blockText(values) });
    assert.equal(stateOf(row, values), "kept");
    assert.equal(stateOf(row, values, false), "kept");
    assert.equal(
      stateOf(row, [
        [1, 2],
        [3, 4],
      ]),
      "changed",
    );
    assert.equal(stateOf(row, [[1, 2]]), "changed");
    assert.equal(stateOf(row, [[1, 2]], false), "unchecked");
    const taller = rowOf([0, 0, 3, 2], { block: blockText(values) });
    assert.equal(stateOf(taller, [[1, 2]], false), "resized");
    assert.equal(stateOf(rowOf([0, 0, 2, 3], { block: blockText(values) }), values), "resized");
    assert.equal(
      stateOf(rowOf([0, 0, 1, 2], { block: blockText(values) }), values, false),
      "resized",
    );
  });

  it("is read once for a workbook, and anew for another", () => {
    const row = rowOf([0, 0, 1, 1]);
    const { area } = row;
    assert.ok(area);
    const [book, changed] = [bookOf({ S: [[1]] }), bookOf({ S: [[5]] })];
    const frozen = { row, area, formula: row.formula };
    for (const [of, state] of [
      [book, "kept"],
      [changed, "changed"],
      [book, "kept"],
    ] as const)
      assert.equal(frozenState(of, frozen), state);
    assert.equal(frozenState(book, { ...frozen, row: { ...row, value: 7 } }), "changed");
  });
});
