import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { formatAt } from "../../../src/sheet/plan/format-at.ts";
import { Grid } from "../../../src/sheet/plan/grid.ts";
import {
  absentStyle,
  annualStyle,
  notSummedStyle,
  styles,
} from "../../../src/sheet/plan/styles.ts";
import { planned } from "../planned.ts";

const plan = planned("CAPEX", ["4Q03"]);
const area = { row: 1, column: 2, rows: 2, columns: 3 };

describe("the format of a cell", () => {
  it("is that of the areas that cover it, from the first cell to the last, a later one on top", () => {
    const grid = new Grid(6);
    grid.style(area, styles.title);
    grid.style({ ...area, rows: 1, columns: 1 }, styles.small);
    const { formats } = grid;
    const at = (row: number, column: number): unknown =>
      formatAt({ ...plan, formats, conditions: [] }, row, column);
    assert.deepEqual(at(1, 2), { bold: true, size: 9 });
    for (const [row, column] of [
      [2, 2],
      [1, 3],
      [2, 4],
    ] as const)
      assert.deepEqual(at(row, column), { bold: true, size: 12 }, `${row} ${column}`);
    for (const [row, column] of [
      [0, 2],
      [3, 2],
      [1, 1],
      [1, 5],
    ] as const)
      assert.deepEqual(at(row, column), {}, `${row} ${column}`);
  });

  it("has what conditions show that hold there; of two that set the same, the first counts", () => {
    const grid = new Grid(6);
    grid.style(area, styles.title);
    const rowsOf =
      (...rows: readonly number[]) =>
      (row: number): boolean =>
        rows.includes(row);
    grid.styleWhen(area, "=TRUE", absentStyle, rowsOf(1));
    grid.styleWhen(area, "=TRUE", notSummedStyle, rowsOf(1, 2));
    grid.styleWhen(area, "=FALSE", annualStyle);
    const { formats, conditions } = grid;
    const at = (row: number, column: number): unknown =>
      formatAt({ ...plan, formats, conditions }, row, column);
    const title = { bold: true, size: 12 };
    assert.deepEqual(at(1, 2), { ...title, color: "#A6A6A6", italic: true });
    assert.deepEqual(at(2, 4), { ...title, color: "#595959", italic: true });
    assert.deepEqual(at(1, 5), {});
  });
});

describe("a condition of a grid", () => {
  it("knows the cells of its area that it is true of, and no other", () => {
    const grid = new Grid(6);
    const asked: string[] = [];
    grid.styleWhen(area, "=A1", annualStyle, (row, column) => {
      asked.push(`${row} ${column}`);
      return row + column === 4;
    });
    assert.deepEqual(asked, ["1 2", "1 3", "1 4", "2 2", "2 3", "2 4"]);
    assert.deepEqual(grid.conditions, [
      {
        ...area,
        when: "=A1",
        style: annualStyle,
        at: [
          { row: 1, column: 3 },
          { row: 2, column: 2 },
        ],
      },
    ]);
  });

  it("is true of none unless it is said", () => {
    const grid = new Grid(6);
    grid.styleWhen(area, "=A1", annualStyle);
    assert.deepEqual(grid.conditions[0]?.at, []);
  });
});

describe("a cell outside of a grid", () => {
  it("is a fault of ours", () => {
    const grid = new Grid(2);
    grid.addRow();
    for (const [row, column] of [
      [0, -1],
      [0, 2],
      [1, 0],
      [-1, 0],
    ] as const)
      assert.throws(
        () => {
          grid.text(row, column, "Revenues");
        },
        { kind: "broken", message: `Row ${row}, column ${column} is not a cell of the plan.` },
      );
    grid.text(0, 1, "Revenues");
    assert.equal(grid.rows, 1);
  });
});
