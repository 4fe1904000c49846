import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { Decimal } from "../../../src/exact/decimal.ts";
import { silent, planAnswers } from "../../../src/sheet/plan/answers.ts";
import {
  cellOf,
  cellOfTold,
  expectedOf,
  put,
  type CellValue,
} from "../../../src/sheet/plan/cell-value.ts";
import { Grid } from "../../../src/sheet/plan/grid.ts";
import { fills, type Fill } from "../../../src/sheet/plan/placement.ts";
import type { PlanCell } from "../../../src/sheet/plan/sheet-plan.ts";

/** Returns the cell that is put down for a formula, or for what it would come to. */
function putDown(formula: string | undefined, value: CellValue): PlanCell | undefined {
  const grid = new Grid(1);
  put({ grid }, grid.addRow(), 0, formula, value);
  return grid.cells[0]?.[0];
}

const amount = new Decimal("4001449.5");

describe("what a cell is expected to hold", () => {
  it("is the number, the word, or nothing as an empty text", () => {
    assert.deepEqual([amount, "n.p.", "", undefined].map(expectedOf), [4001449.5, "n.p.", "", ""]);
  });
});

describe("a value that is in the cell itself", () => {
  it("is a number, a text, an error that no sum skips, or nothing", () => {
    assert.deepEqual([amount, "n.p.", "#N/A", "", undefined].map(cellOf), [
      { kind: "number", value: 4001449.5 },
      { kind: "text", text: "n.p." },
      { kind: "error", code: "#N/A" },
      { kind: "blank" },
      { kind: "blank" },
    ]);
  });

  it("is put down where there is no formula", () => {
    assert.deepEqual(
      [amount, "n.p.", "#N/A", undefined].map((value) => putDown(undefined, value)),
      [
        { kind: "number", value: 4001449.5 },
        { kind: "text", text: "n.p." },
        { kind: "error", code: "#N/A" },
        { kind: "blank" },
      ],
    );
  });
});

describe("a formula", () => {
  it("is written with its result, also an error or nothing", () => {
    assert.deepEqual(
      [amount, "#N/A", undefined].map((value) => putDown("=A1", value)),
      [4001449.5, "#N/A", ""].map((expected) => ({ kind: "formula", formula: "=A1", expected })),
    );
  });

  it("is its value on a sheet of values where it needs the add-in or heads; arithmetic stays", () => {
    const told = { formula: "A1+A2", value: amount };
    const kinds = (needs?: "the add-in" | "heads"): string[] =>
      fills.map((fill) => cellOfTold({ ...told, ...(needs && { needs }) }, fill).kind);
    assert.deepEqual(kinds(), ["formula", "formula", "formula"]);
    assert.deepEqual(kinds("the add-in"), ["formula", "formula", "number"]);
    assert.deepEqual(kinds("heads"), ["formula", "formula", "number"]);
    assert.deepEqual(cellOfTold(told, "live"), {
      kind: "formula",
      formula: "=A1+A2",
      expected: 4001449.5,
    });
  });
});

describe("the cell that says whether the add-in answers", () => {
  const planned = (fill: Fill, ...column: [] | [number]) => {
    const grid = new Grid(3);
    const placement = { anchor: { row: 0, column: 0 }, insertedAt: "", fill };
    planAnswers({ grid, placement, address: () => "" }, grid.addRow(), "ROWS(X())", ...column);
    return grid;
  };

  it("is empty while it does, and is in the second column unless another is named", () => {
    const cell = {
      kind: "formula",
      formula: `=IF(ISERROR(ROWS(X())),"${silent}","")`,
      expected: "",
    };
    assert.deepEqual(planned("live").cells[0], [{ kind: "blank" }, cell, { kind: "blank" }]);
    assert.deepEqual(planned("spill", 2).cells[0]?.[2], cell);
  });

  it("is in the style of an alarm, it alone", () => {
    const [area] = planned("live", 2).formats;
    assert.deepEqual([area?.row, area?.rows, area?.column, area?.columns], [0, 1, 2, 1]);
    assert.deepEqual(
      area?.styles?.map(({ name }) => name),
      ["alarm"],
    );
  });

  it("is not on a sheet of values, which asks nothing", () => {
    const { cells, formats } = planned("values");
    assert.deepEqual(
      [cells[0]?.map(({ kind }) => kind), formats],
      [["blank", "blank", "blank"], []],
    );
  });
});
