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
    assert.deepEqual(linesIn("Total of all its lines", 0, "wrapped"), []);
    assert.deepEqual(linesIn("Total of all its lines", 0, "wrapped", "total"), [[0, 2]]);
  });

  it("breaks Japanese anywhere, and counts its characters as two", () => {
    assert.deepEqual(linesIn("システムインテグレーション売上原価", 0, "wrapped"), [[0, 2]]);
    assert.deepEqual(linesIn("売上原価", 1, "wrapped"), []);
  });
});
