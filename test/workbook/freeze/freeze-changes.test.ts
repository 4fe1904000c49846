import assert from "node:assert/strict";
import { blockText } from "../../../src/workbook/freeze/block-text.ts";
import type { FreezeBook } from "../../../src/workbook/freeze/freeze-book.ts";
import { freezeChanges, type FreezeChanges } from "../../../src/workbook/freeze/freeze-changes.ts";
import type { FrozenArea } from "../../../src/workbook/freeze/plan-freeze.ts";
import { finish } from "../audit/books.ts";
import { bookOf } from "./book.ts";
import { markOf, sourcesOf } from "./sources.ts";

const frozenAt = (
  row: number,
  formula: string,
  values: FrozenArea["values"] = [[1]],
): FrozenArea => ({
  area: { sheet: "S", row, column: 1, rows: values.length, columns: values[0]?.length ?? 0 },
  formula,
  values,
});

const changes = (book: FreezeBook, ...frozen: readonly FrozenArea[]): FreezeChanges =>
  finish(
    freezeChanges(
      book,
      { frozen, left: [], names: [] },
      {
        describe: ({ formula }) => ({
          source: `of ${formula}`,
          release: "4Q03",
          knownOn: "2004-05-14",
        }),
        dataVersion: "v1",
        today: "2026-11-27",
        language: "en",
        freeName: "New",
      },
    ),
  );

const rowOf = (cell: string, formula: string, value: unknown, block = ""): unknown[] => [
  ...[cell, { formula: `=${block ? `INDEX(${cell},1,1)` : cell}` }, value, formula],
  ...[`of ${formula}`, "4Q03", "2004-05-14", "v1", "2026-11-27", block],
];

const revenue = "=IIJ.REVENUE(A$1,A2)";
const kept = (referred: readonly (readonly [string, string])[] = []): FreezeBook =>
  bookOf(
    {
      S: [[1, 2]],
      Kept: sourcesOf(
        [
          { cell: "'S'!B1", value: 1, formula: "=IIJ.EPS(1)", knownOn: "2003-12-31" },
          { cell: "'S'!B2", now: "#REF!", value: 2, formula: "=IIJ.EPS(2)" },
          { cell: "'T'!B1", value: 3, formula: "=IIJ.EPS(3)" },
        ],
        referred,
      ),
    },
    { names: [markOf("Kept")] },
  );

describe("what is written to freeze", () => {
  it("is a new sheet of sources with a row for each formula, the cells they refer to, then the values", () => {
    const block = [
      [5, 6],
      [7, "#N/A"],
    ];
    const book = bookOf({ S: [[1]] });
    const { added, sources, cells } = changes(
      book,
      frozenAt(0, revenue),
      frozenAt(1, revenue),
      frozenAt(4, "=IIJ.FIGURES(A1:A3)", block),
    );
    assert.equal(added?.name, "New");
    const rows = [
      rowOf("'S'!B1", revenue, 1),
      rowOf("'S'!B2", revenue, 1),
      rowOf("'S'!B5:C6", "=IIJ.FIGURES(A1:A3)", 5, blockText(block)),
    ];
    const referred = [
      ["'S'!A1", { formula: "='S'!A1" }],
      ["'S'!A2", { formula: "='S'!A2" }],
      ["'S'!A1:A3", { formula: "=INDEX('S'!A1:A3,1,1)" }],
    ];
    const blank = (lines: readonly unknown[][]) => lines.map((line) => line.map(() => ""));
    assert.deepEqual(sources, [
      { sheet: "New", row: 4, column: 0, from: blank(rows), to: rows },
      { sheet: "New", row: 4, column: 11, from: blank(referred), to: referred },
    ]);
    assert.deepEqual(cells, [
      {
        ...{ sheet: "S", row: 0, column: 1, to: [[1], [1]] },
        from: [[{ formula: revenue }], [{ formula: revenue }]],
      },
      {
        ...{ sheet: "S", row: 4, column: 1, to: block, filled: true },
        from: [
          [{ formula: "=IIJ.FIGURES(A1:A3)" }, ""],
          ["", ""],
        ],
      },
    ]);
  });

  it("goes beneath what a sheet of sources holds, which names each cell that is referred to once", () => {
    const { added, sources } = changes(kept([["'S'!A1", "'S'!A1"]]), frozenAt(8, revenue));
    assert.equal(added, undefined);
    assert.deepEqual(
      sources.map(({ sheet, row, column, to }) => [sheet, row, column, to]),
      [
        ["Kept", 7, 0, [rowOf("'S'!B9", revenue, 1)]],
        ["Kept", 7, 11, [["'S'!A2", { formula: "='S'!A2" }]]],
      ],
    );
  });

  it("empties the row of a cell that was frozen before, and no other", () => {
    const { sources } = changes(kept(), {
      ...frozenAt(0, "=IIJ.EPS(1)"),
      area: { sheet: "s", row: 0, column: 1, rows: 1, columns: 1 },
    });
    const before = ["'S'!B1", { formula: "='S'!B1" }, 1, "=IIJ.EPS(1)", "4Q03 release"];
    assert.deepEqual(sources.slice(1), [
      {
        ...{ sheet: "Kept", row: 4, column: 0 },
        from: [[...before, "", "2003-12-31", "", "", ""]],
        to: [Array.from({ length: 10 }, () => "")],
      },
    ]);
    const both = changes(kept(), frozenAt(0, "=IIJ.EPS(1)"), frozenAt(5, "=IIJ.EPS(1)"));
    assert.deepEqual(
      both.sources.slice(1).map(({ row }) => row),
      [4],
    );
  });

  it("begins another sheet if a cell that is referred to has moved or is gone", () => {
    const isAdded = (...referred: readonly (readonly [string, string])[]): boolean =>
      changes(kept(referred), frozenAt(8, revenue)).added !== undefined;
    assert.ok(!isAdded());
    assert.ok(!isAdded(["'S'!A2", "'S'!A2"], ["'S'!Z9", "#REF!"]));
    assert.ok(isAdded(["'S'!A1", "'S'!A1"], ["'S'!A2", "'S'!A3"]));
    assert.ok(isAdded(["'S'!A2", "#REF!"]));
  });

  it("is written fifty rows at a time", () => {
    const formulas = Array.from({ length: 101 }, (_, n) => frozenAt(n, `=IIJ.EPS(D${n + 1})`));
    const { sources, cells } = changes(bookOf({ S: [[1]] }), ...formulas);
    assert.deepEqual(
      sources.map(({ row, column, to, from }) => [row, column, to.length, from.length]),
      [0, 11].flatMap((column) => [
        [4, column, 50, 50],
        [54, column, 50, 50],
        [104, column, 1, 1],
      ]),
    );
    assert.deepEqual(sources[2]?.to[0]?.[0], "'S'!B101");
    assert.equal(cells.length, 1);
  });
});
