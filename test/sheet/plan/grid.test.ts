import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { Grid } from "../../../src/sheet/plan/grid.ts";
import { styles } from "../../../src/sheet/plan/styles.ts";

describe("a grid", () => {
  it("adds blank rows of its own width and puts cells into them", () => {
    const grid = new Grid(2);
    assert.equal(grid.addRow(), 0);
    assert.equal(grid.addRow(), 1);
    grid.text(1, 0, "Revenues");
    grid.formula(1, 1, "=SUM(A1)", 0);
    grid.formula(0, 1, "=NOW()");
    assert.deepEqual(grid.cells, [
      [{ kind: "blank" }, { kind: "formula", formula: "=NOW()" }],
      [
        { kind: "text", text: "Revenues" },
        { kind: "formula", formula: "=SUM(A1)", expected: 0 },
      ],
    ]);
  });

  it("gathers styles in the order they are given, a later one over an earlier one", () => {
    const grid = new Grid(1);
    grid.style({ row: 0, column: 0, rows: 1, columns: 1 }, styles.heading, styles.small);
    grid.style({ row: 0, column: 0, rows: 2, columns: 1 }, styles.quiet, styles.input);
    assert.deepEqual(
      grid.formats.map(({ rows, format, styles: of = [] }) => [
        rows,
        format,
        ...of.map(({ name }) => name),
      ]),
      [
        [1, { bold: true, size: 9 }, "heading", "small"],
        [2, { color: "#0000FF" }, "quiet", "input"],
      ],
    );
  });
});
