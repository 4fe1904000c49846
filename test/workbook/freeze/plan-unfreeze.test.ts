import assert from "node:assert/strict";
import { blockText } from "../../../src/workbook/freeze/block-text.ts";
import type {
  FreezeBook,
  Scope,
  SheetObstacles,
} from "../../../src/workbook/freeze/freeze-book.ts";
import { addressOf } from "../../../src/workbook/freeze/live-reference.ts";
import { planUnfreeze } from "../../../src/workbook/freeze/plan-unfreeze.ts";
import type { DefinedName } from "../../../src/workbook/workbook-cells.ts";
import { finish } from "../audit/books.ts";
import { bookOf, type TestCell } from "./book.ts";
import { markOf, sourcesOf, type TestRow } from "./sources.ts";

const all: Scope = { of: "workbook" };
const row = (cell: string, more: Partial<TestRow> = {}): TestRow => ({
  ...{ cell, value: 1, formula: "=IIJ.EPS(1)" },
  ...more,
});

interface TestBook {
  readonly rows: readonly TestRow[];
  readonly cells?: readonly (readonly TestCell[])[];
  readonly referred?: readonly (readonly [string, string])[];
  readonly names?: readonly DefinedName[];
  readonly obstacles?: readonly SheetObstacles[];
}

const frozenBook = ({
  rows,
  cells = [[1]],
  referred,
  names = [],
  obstacles,
}: TestBook): FreezeBook =>
  bookOf(
    { S: cells, T: [[1]], Kept: sourcesOf(rows, referred) },
    { names: [markOf("Kept"), ...names], ...(obstacles && { obstacles }) },
  );

/** Returns for each row the restored formula and its place, or why it is kept and the present value. */
function outcome(test: TestBook, scope: Scope = all): unknown[] {
  const { restored, kept } = finish(planUnfreeze(frozenBook(test), scope));
  return [
    ...restored.map(({ area, formula, values }) => [addressOf(area), formula, values]),
    ...kept.map(({ row: { cell }, why, value }) => [cell, why, value]),
  ];
}

describe("what unfreezing does", () => {
  it("gives back the formula of a cell that still holds what was frozen", () => {
    assert.deepEqual(outcome({ rows: [row("'S'!A1")] }), [["'S'!A1", "=IIJ.EPS(1)", [[1]]]]);
    const na = { rows: [row("'S'!A1", { value: "#N/A" })], cells: [["#N/A"]] };
    assert.deepEqual(outcome(na), [["'S'!A1", "=IIJ.EPS(1)", [["#N/A"]]]]);
    const blank = { rows: [row("'S'!C9", { value: "" })] };
    assert.deepEqual(outcome(blank), [["'S'!C9", "=IIJ.EPS(1)", [[""]]]]);
  });

  it("keeps a cell that holds another value, or a formula, or is gone", () => {
    const rows = [row("'S'!A1"), row("'S'!B1"), row("'S'!C1", { now: "#REF!" }), row("'Lost'!A1")];
    assert.deepEqual(outcome({ rows, cells: [[2, ["=5", 1]]] }), [
      ["'S'!A1", "changed", 2],
      ["'S'!B1", "formula", 1],
      ["'S'!C1", "deleted", ""],
      ["'Lost'!A1", "changed", ""],
    ]);
  });

  it("keeps a cell whose formula refers to one that was deleted, and follows one that moved", () => {
    const formula = "=IIJ.EPS(B$9,T!C1)";
    const rows = [row("'S'!A1", { formula })];
    const moved = [["'S'!B9", "'S'!D10"]] as const;
    assert.deepEqual(outcome({ rows, referred: moved }), [
      ["'S'!A1", "=IIJ.EPS(D$10,T!C1)", [[1]]],
    ]);
    assert.deepEqual(outcome({ rows, referred: [["'S'!B9", "#REF!"]] }), [
      ["'S'!A1", "reference deleted", 1],
    ]);
  });

  it("writes the sheet of references if the cell moved to another", () => {
    const rows = [row("'S'!A1", { now: "'T'!A1", formula: "=IIJ.EPS(B9)" })];
    assert.deepEqual(outcome({ rows, referred: [["'S'!B9", "'S'!B9"]] }), [
      ["'T'!A1", "=IIJ.EPS('S'!B9)", [[1]]],
    ]);
  });

  it("keeps a cell whose formula uses a name that is missing", () => {
    const rows = [row("'S'!A1", { formula: "=IIJ.EPS(Quarter)" })];
    const missing = [["'S'!A1", "name missing", 1]];
    const back = [["'S'!A1", "=IIJ.EPS(Quarter)", [[1]]]];
    const quarter = { name: "QUARTER", formula: "=1" };
    assert.deepEqual(outcome({ rows }), missing);
    assert.deepEqual(outcome({ rows, names: [{ name: "Other", formula: "=1" }] }), missing);
    assert.deepEqual(outcome({ rows, names: [quarter] }), back);
    assert.deepEqual(outcome({ rows, names: [{ ...quarter, sheet: "s" }] }), back);
    assert.deepEqual(outcome({ rows, names: [{ ...quarter, sheet: "T" }] }), missing);
    const qualified = [row("'S'!A1", { formula: "=IIJ.EPS(T!Quarter)" })];
    assert.deepEqual(outcome({ rows: qualified, names: [{ ...quarter, sheet: "S" }] }), missing);
    const [found] = outcome({ rows: qualified, names: [{ ...quarter, sheet: "T" }] });
    assert.deepEqual(found, ["'S'!A1", "=IIJ.EPS(T!Quarter)", [[1]]]);
    const named = [row("'S'!A1", { formula: "=LET(x,1,IIJ.EPS(x))" })];
    assert.deepEqual(outcome({ rows: named }), [["'S'!A1", "=LET(x,1,IIJ.EPS(x))", [[1]]]]);
  });

  it("keeps what cannot be written", () => {
    const rows = [row("'S'!A1"), row("'S'!B1"), row("'T'!A1")];
    const one = { row: 0, column: 0, rows: 1, columns: 1 };
    const obstacles = [
      { sheet: "S", isProtected: false, merged: [one], texts: [{ ...one, column: 1 }] },
      { sheet: "T", isProtected: true, merged: [], texts: [] },
    ];
    assert.deepEqual(outcome({ rows, cells: [[1, 1]], obstacles }), [
      ["'S'!A1", "merged", 1],
      ["'S'!B1", "text", 1],
      ["'T'!A1", "protected", 1],
    ]);
  });

  it("gives a block back that is as it was, and keeps one with another value or of another size", () => {
    const block = blockText([
      [1, 2],
      [3, 4],
    ]);
    const rows = [row("'S'!A1:B2", { now: "INDEX('S'!A1:B2,1,1)", block })];
    assert.deepEqual(
      outcome({
        rows,
        cells: [
          [1, 2],
          [3, 4],
        ],
      }),
      [
        [
          "'S'!A1:B2",
          "=IIJ.EPS(1)",
          [
            [1, 2],
            [3, 4],
          ],
        ],
      ],
    );
    assert.deepEqual(
      outcome({
        rows,
        cells: [
          [1, 2],
          [3, 5],
        ],
      }),
      [["'S'!A1:B2", "changed", 1]],
    );
    assert.deepEqual(
      outcome({
        rows,
        cells: [
          [1, 2],
          [3, ["=4", 4]],
        ],
      }),
      [["'S'!A1:B2", "formula", 1]],
    );
    const wider = [row("'S'!A1:B2", { now: "INDEX('S'!A1:C2,1,1)", block })];
    assert.deepEqual(
      outcome({
        rows: wider,
        cells: [
          [1, 9, 2],
          [3, 9, 4],
        ],
      }),
      [["'S'!A1:B2", "resized", 1]],
    );
  });

  it("works for a sheet or some cells; deleted cells are reported only for the whole workbook", () => {
    const rows = [row("'S'!A1"), row("'T'!A1"), row("'S'!A2", { now: "#REF!" })];
    const cells = (scope: Scope): unknown[] =>
      outcome({ rows }, scope).map((each) => (each as string[])[0]);
    assert.deepEqual(cells(all), ["'S'!A1", "'T'!A1", "'S'!A2"]);
    assert.deepEqual(cells({ of: "sheet", sheet: "t" }), ["'T'!A1"]);
    const area = { sheet: "S", row: 0, column: 0, rows: 2, columns: 2 };
    assert.deepEqual(cells({ of: "selection", areas: [area] }), ["'S'!A1"]);
    assert.deepEqual(cells({ of: "selection", areas: [{ ...area, row: 1 }] }), []);
  });

  it("reports its progress, row by row", () => {
    const book = frozenBook({ rows: [row("'S'!A1"), row("'T'!A1")] });
    const steps = [...planUnfreeze(book, all)].filter((step) => step !== undefined);
    assert.deepEqual(steps, [
      { done: 0, of: 2 },
      { done: 1, of: 2 },
    ]);
    assert.equal(finish(planUnfreeze(book, all)).sources[0]?.sheet, "Kept");
  });
});
