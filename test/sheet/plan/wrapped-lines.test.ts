import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { Grid } from "../../../src/sheet/plan/grid.ts";
import { styles } from "../../../src/sheet/plan/styles.ts";
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
});
