import assert from "node:assert/strict";
import { planUnfreeze } from "../../../src/workbook/freeze/plan-unfreeze.ts";
import {
  unfreezeChanges,
  type UnfreezeChanges,
} from "../../../src/workbook/freeze/unfreeze-changes.ts";
import type { DefinedName } from "../../../src/workbook/workbook-cells.ts";
import { finish } from "../audit/books.ts";
import { bookOf, type TestCell } from "./book.ts";
import { markOf, sourcesOf, type TestRow } from "./sources.ts";

const row = (cell: string, n = 1): TestRow => ({ cell, value: n, formula: `=IIJ.EPS(${n})` });

interface Test {
  readonly rows?: readonly TestRow[];
  readonly referred?: readonly (readonly [string, string])[];
  /** Other contents of the sheet of sources, by row and column. */
  readonly besides?: readonly (readonly [row: number, column: number, content: TestCell])[];
  readonly cells?: readonly (readonly TestCell[])[];
  readonly names?: readonly DefinedName[];
  readonly sheet?: string;
}

function changes({
  rows = [row("'S'!A1")],
  referred,
  besides = [],
  cells = [[1]],
  names = [],
  sheet = "Kept",
}: Test): UnfreezeChanges {
  const kept = sourcesOf(rows, referred).map((line) => [...line]);
  for (const [down, across, content] of besides) {
    while (kept.length <= down) kept.push([]);
    const line = kept[down] ?? [];
    while (line.length <= across) line.push("");
    line[across] = content;
  }
  const mark = { ...markOf(sheet), formula: `='${sheet.replaceAll("'", "''")}'!$A$4:$J$4` };
  const book = bookOf({ S: cells, [sheet]: kept }, { names: [mark, ...names] });
  return finish(unfreezeChanges(book, finish(planUnfreeze(book, { of: "workbook" }))));
}

const isDeleted = (test: Test): boolean => changes(test).needless.length > 0;

describe("what is written to unfreeze", () => {
  it("is the formulas, cells side by side at once, and the emptied rows of a sheet that stays", () => {
    const rows = [row("'S'!A1"), row("'S'!B1", 2), row("'S'!A3", 9)];
    const { cells, sources, needless } = changes({ rows, cells: [[1, 2], [], [8]] });
    assert.deepEqual(cells, [
      {
        ...{ sheet: "S", row: 0, column: 0, from: [[1, 2]] },
        to: [[{ formula: "=IIJ.EPS(1)" }, { formula: "=IIJ.EPS(2)" }]],
      },
    ]);
    assert.deepEqual(
      sources.map(({ sheet, row: at, column, from, to }) => [sheet, at, column, from[0]?.[0], to]),
      [
        ["Kept", 4, 0, "'S'!A1", [Array.from({ length: 10 }, () => "")]],
        ["Kept", 5, 0, "'S'!B1", [Array.from({ length: 10 }, () => "")]],
      ],
    );
    assert.deepEqual(needless, []);
  });

  it("deletes a sheet of sources of which nothing is left, without emptying its rows", () => {
    const { sources, needless } = changes({});
    assert.deepEqual([sources, needless], [[], ["Kept"]]);
  });

  it("deletes one of two sheets, and empties rows of the other, which begins further right", () => {
    const first = sourcesOf([row("'S'!A1")]);
    const other = sourcesOf([row("'S'!B1", 2), row("'S'!C1", 3)]);
    const deleted = (besideRow: number | undefined, ...values: number[]): UnfreezeChanges => {
      const right = other.map((line, n) => [n === besideRow ? "mine" : "", ...line]);
      const book = bookOf(
        { S: [values], Kept: first, Other: right },
        { names: [markOf("Kept"), { ...markOf("Other"), formula: "=Other!$B$4:$K$4" }] },
      );
      return finish(unfreezeChanges(book, finish(planUnfreeze(book, { of: "workbook" }))));
    };
    const { sources, needless } = deleted(undefined, 1, 2, 99);
    assert.deepEqual(needless, ["Kept"]);
    assert.deepEqual(
      sources.map(({ sheet, row: at, column }) => [sheet, at, column]),
      [["Other", 4, 1]],
    );
    assert.deepEqual(deleted(undefined, 1, 2, 3).needless, ["Kept", "Other"]);
    for (const besideRow of [0, 3, 4, 5])
      assert.deepEqual(deleted(besideRow, 1, 2, 3).needless, ["Kept"], String(besideRow));
  });

  it("keeps a sheet without rows, which somebody may be filling", () => {
    assert.ok(!isDeleted({ rows: [] }));
  });

  it("keeps a sheet on which somebody wrote, and none for what freezing wrote", () => {
    assert.ok(
      isDeleted({
        referred: [
          ["'S'!C1", "'S'!C1"],
          ["'S'!C2", "'S'!C2"],
        ],
      }),
    );
    assert.ok(isDeleted({ besides: [[3, 12, "There now"]] }));
    assert.ok(isDeleted({ besides: [[4, 9, "1 × 2"]] }));
    for (const [down, across] of [
      ...[
        [2, 0],
        [0, 1],
        [1, 3],
        [3, 13],
        [4, 10],
        [4, 13],
        [5, 0],
        [5, 9],
        [9, 2],
        [2, 11],
        [0, 12],
      ],
    ] as const)
      assert.ok(!isDeleted({ besides: [[down, across, "mine"]] }), `${down}:${across}`);
  });

  it("keeps a sheet that a formula or a name elsewhere refers to", () => {
    assert.ok(!isDeleted({ cells: [[1, ["=Kept!A1", "x"]]] }));
    assert.ok(!isDeleted({ cells: [[1, ["=SUM('KEPT'!A1)", 0]]] }));
    assert.ok(!isDeleted({ cells: [[1, ["='Anna''s'!A1", 0]]], sheet: "Anna's" }));
    assert.ok(!isDeleted({ names: [{ name: "Mine", formula: "=Kept!$C$5" }] }));
    assert.ok(!isDeleted({ names: [{ name: "Mine", sheet: "S", formula: "='kept'!$C$5" }] }));
  });

  it("does not keep it for a text, another sheet or its own formulas", () => {
    assert.ok(isDeleted({ cells: [[1, "=Kept!A1", ["=Other!A1", 0], ["=Kept", 0]]] }));
    assert.ok(isDeleted({ names: [{ name: "Mine", sheet: "Kept", formula: "=Kept!$C$5" }] }));
    assert.ok(isDeleted({ besides: [[4, 4, ["=Kept!A1", "x"]]] }));
    assert.ok(isDeleted({ cells: [[1, ["=S!A1", 1]]], sheet: "Anna's" }));
  });
});
