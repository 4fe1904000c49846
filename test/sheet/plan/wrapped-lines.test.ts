import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { Grid } from "../../../src/sheet/plan/grid.ts";
import type { Style } from "../../../src/sheet/plan/sheet-plan.ts";
import { indented, styles } from "../../../src/sheet/plan/styles.ts";
import { wrappedLines } from "../../../src/sheet/plan/wrapped-lines.ts";

const widths = [20, 10];

function linesIn(text: string, column: number, ...looks: (keyof typeof styles)[]): unknown[] {
  const grid = new Grid(widths.length);
  const row = grid.addRow();
  grid.text(row, column, text);
  const area = { row, rows: 1, column, columns: 1 };
  grid.style(area, ...looks.map((name) => styles[name]));
  return [...wrappedLines({ cells: grid.cells, formats: grid.formats, columnWidths: widths })];
}

describe("wrappedLines", () => {
  it("counts the lines of a text that is wrapped and longer than its column", () => {
    assert.deepEqual(linesIn("Cost of systems integration", 0, "wrapped"), [[0, 2]]);
    assert.deepEqual(linesIn("Cost of systems integration", 1, "wrapped"), [[0, 3]]);
  });

  it("leaves out rows of one line, and texts that are not wrapped", () => {
    assert.deepEqual(linesIn("Cost of systems", 0, "wrapped"), []);
    assert.deepEqual(linesIn("Cost of systems integration", 0, "quiet"), []);
  });

  it("knows that bold letters are wider", () => {
    assert.deepEqual(linesIn("Cost of internet services", 0, "wrapped"), []);
    assert.deepEqual(linesIn("Cost of internet services", 0, "wrapped", "total"), [[0, 2]]);
  });

  it("knows that some letters are narrow: 51 of them fit in a column of 44 digits", () => {
    const text = "Net cash provided by (used in) investing activities";
    const grid = new Grid(1);
    grid.text(grid.addRow(), 0, text);
    grid.style({ row: 0, rows: 1, column: 0, columns: 1 }, styles.wrapped, styles.total);
    const { cells, formats } = grid;
    assert.deepEqual([...wrappedLines({ cells, formats, columnWidths: [44] })], []);
  });

  it("breaks Japanese anywhere, and counts its characters as two", () => {
    assert.deepEqual(linesIn("システムインテグレーション売上原価", 0, "wrapped"), [[0, 2]]);
    assert.deepEqual(linesIn("売上原価", 1, "wrapped"), []);
  });

  it("takes the look of the cell itself: not of a row or a column beside it", () => {
    const grid = new Grid(3);
    for (let row = 0; row < 3; row += 1) grid.addRow();
    grid.text(1, 1, "Cost of internet services");
    const middle = { row: 1, rows: 1, column: 1, columns: 1 };
    const { cells, formats } = grid;
    const lines = (width: number): unknown[] => [
      ...wrappedLines({ cells, formats, columnWidths: [20, width, 20] }),
    ];
    const beside = [
      { ...middle, row: 0 },
      { ...middle, row: 2 },
      { ...middle, column: 0 },
      { ...middle, column: 2 },
    ];
    for (const area of beside) grid.style(area, styles.wrapped);
    assert.deepEqual(lines(10), []);
    grid.style(middle, styles.wrapped);
    for (const area of beside) grid.style(area, styles.total, indented(4));
    assert.deepEqual(lines(10), [[1, 3]]);
    assert.deepEqual(lines(20), []);
  });

  it("keeps a look that a later format says nothing of, and an indent takes room", () => {
    const lines = (...looks: readonly Style[]): unknown[] => {
      const grid = new Grid(1);
      grid.text(grid.addRow(), 0, "Cost of internet services");
      for (const look of looks) grid.style({ row: 0, rows: 1, column: 0, columns: 1 }, look);
      const { cells, formats } = grid;
      return [...wrappedLines({ cells, formats, columnWidths: [20] })];
    };
    assert.deepEqual(lines(styles.wrapped, styles.quiet), []);
    assert.deepEqual(lines(styles.wrapped, styles.total, styles.quiet), [[0, 2]]);
    assert.deepEqual(lines(styles.wrapped, indented(1), styles.quiet), [[0, 2]]);
    assert.deepEqual(lines(styles.wrapped, { name: "flat", format: { wrap: false } }), []);
  });

  it("measures a number as it is shown, the room around it not counted", () => {
    const lines = (width: number): unknown[] => {
      const grid = new Grid(1);
      grid.put(grid.addRow(), 0, { kind: "number", value: -446432 });
      const amount = { name: "amount", format: { numberFormat: "#,##0_);(#,##0)", wrap: true } };
      grid.style({ row: 0, rows: 1, column: 0, columns: 1 }, amount);
      const { cells, formats } = grid;
      return [...wrappedLines({ cells, formats, columnWidths: [width] })];
    };
    // A word that does not fit stands alone all the same.
    assert.deepEqual([lines(20), lines(2)], [[], []]);
  });

  it("fits words to the last digit of a line", () => {
    // Two words of four digits and half a digit between them.
    assert.deepEqual(linesOfDigits("1234 5678", 8.5), []);
    assert.deepEqual(linesOfDigits("1234 5678", 8.4), [[0, 2]]);
    assert.deepEqual(linesOfDigits("1234 5678 9012", 13), []);
    assert.deepEqual(linesOfDigits("1234 5678 9012", 9), [[0, 2]]);
    assert.deepEqual(linesOfDigits("1234 5678 9012", 3), [[0, 3]]);
  });
});

function linesOfDigits(text: string, width: number): unknown[] {
  const grid = new Grid(1);
  grid.text(grid.addRow(), 0, text);
  grid.style({ row: 0, rows: 1, column: 0, columns: 1 }, styles.wrapped);
  const { cells, formats } = grid;
  return [...wrappedLines({ cells, formats, columnWidths: [width] })];
}
