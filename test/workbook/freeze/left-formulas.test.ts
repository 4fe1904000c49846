import assert from "node:assert/strict";
import type { FreezeBook, Scope } from "../../../src/workbook/freeze/freeze-book.ts";
import { isInScope, obstacleOf, share } from "../../../src/workbook/freeze/freeze-book.ts";
import { addressOf } from "../../../src/workbook/freeze/live-reference.ts";
import { planFreeze } from "../../../src/workbook/freeze/plan-freeze.ts";
import { finish } from "../audit/books.ts";
import { bookOf, type TestCell } from "./book.ts";
import { markOf, sourcesOf } from "./sources.ts";

const area = (sheet: string, row: number, column: number, rows = 1, columns = 1) => ({
  ...{ sheet, row, column, rows, columns },
});
const all: Scope = { of: "workbook" };

const planned = (book: FreezeBook) => finish(planFreeze(book, all, "IIJ"));
const left = (book: FreezeBook): unknown[] =>
  planned(book).left.map(({ area: of, why, value }) => [addressOf(of), why, value]);
const frozen = (book: FreezeBook): string[] =>
  planned(book).frozen.map((each) => addressOf(each.area));

describe("which formulas are looked at", () => {
  it("every one of the workbook, step by step, but those on sheets of sources", () => {
    const formula: TestCell = ["=IIJ.EPS(1)", 1];
    const kept = sourcesOf([{ cell: "'S'!A1", value: 1, formula: "=IIJ.EPS(1)" }]);
    const book = bookOf(
      { S: [[formula, 5]], Kept: [...kept, [formula]], T: [[formula]] },
      { names: [markOf("Kept"), { name: "Rate", sheet: "S", formula: "=IIJ.FXRATE(1)" }] },
    );
    assert.deepEqual(frozen(book), ["'S'!A1", "'T'!A1"]);
    assert.deepEqual(planned(book).names, ["Rate"]);
    const steps = [...planFreeze(book, all, "IIJ")].filter((step) => step !== undefined);
    assert.deepEqual(
      steps,
      [0, 1, 2].map((done) => ({ done, of: 3 })),
    );
  });

  it("what a block shows is kept with it, blank if that is not known", () => {
    const book = bookOf({ S: [[["=IIJ.FIGURES(1)", 1], 2]] }, { spills: [area("S", 0, 0, 2, 2)] });
    const partly = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, isWhole: false })) };
    assert.deepEqual(planned(partly).frozen[0]?.values, [
      [1, 2],
      ["", ""],
    ]);
  });
});

describe("a formula that was entered as an array", () => {
  const figures: TestCell = ['=IIJ.FIGURES("3Q03",D1)', 1];
  const whys = (rows: readonly (readonly TestCell[])[]): unknown[] =>
    left(bookOf({ S: rows })).map((each) => (each as string[])[1]);

  it("is left unfrozen, recognized by a neighbour with the same formula on any side", () => {
    assert.deepEqual(whys([[figures, figures]]), ["array", "array"]);
    assert.deepEqual(whys([[figures], [figures]]), ["array", "array"]);
    const rows = [
      ["", figures, ""],
      [figures, figures, figures],
      ["", figures, ""],
    ];
    assert.equal(whys(rows).length, 5);
  });

  it("is not one that is alone, or at a corner, or fills one cell wherever it is entered", () => {
    assert.deepEqual(whys([[figures, 5]]), []);
    assert.deepEqual(
      whys([
        [figures, ""],
        ["", figures],
      ]),
      [],
    );
    assert.deepEqual(whys([[figures, "", figures]]), []);
    assert.deepEqual(whys([[figures, ['=IIJ.FIGURES("4Q03",D1)', 2]]]), []);
    const single: TestCell = ['=IIJ.REVENUE("4Q03")', 1];
    assert.deepEqual(whys([[single, single]]), []);
    const native: TestCell = ['=SUM(IIJ.FIGURES("3Q03",D1))', 1];
    assert.deepEqual(whys([[native, native]]), []);
    const sum: TestCell = ['=1+IIJ.EPS("3Q03")', 1];
    assert.deepEqual(whys([[sum, sum]]), []);
    const unreadable: TestCell = ["=IIJ.FIGURES(1", 1];
    assert.deepEqual(whys([[unreadable, unreadable]]), []);
  });

  it("is not one that fills its neighbours as a block", () => {
    const spills = [area("S", 0, 0, 1, 2), area("S", 1, 0, 1, 2)];
    assert.deepEqual(
      left(
        bookOf(
          {
            S: [
              [figures, 2],
              [figures, 2],
            ],
          },
          { spills },
        ),
      ),
      [],
    );
    assert.deepEqual(
      whys([
        [
          ["=iij.figures(1)", 1],
          ["=iij.figures(1)", 1],
        ],
      ]),
      ["array", "array"],
    );
  });
});

describe("a formula that shows an error", () => {
  it("is left with what it shows, unless that is #N/A", () => {
    const book = bookOf({
      S: [
        [
          ["=IIJ.EPS(1)", "#VALUE!"],
          ["=IIJ.EPS(2)", "#N/A"],
          ["=IIJ.LABEL(1)", "see #REF!"],
        ],
      ],
    });
    assert.deepEqual(left(book), [["'S'!A1", "error", "#VALUE!"]]);
    assert.deepEqual(frozen(book), ["'S'!B1", "'S'!C1"]);
    assert.equal(planned(book).left[0]?.formula, "=IIJ.EPS(1)");
  });
});

describe("cells in the way and cells that are meant", () => {
  const [one, beside, below] = [area("S", 2, 2, 2, 2), area("S", 2, 4), area("S", 4, 2)];

  it("share a cell or none", () => {
    for (const other of [area("S", 3, 3), area("S", 0, 0, 3, 3), area("S", 2, 0, 1, 9), one])
      assert.ok(share(one, other) && share(other, one), addressOf(other));
    for (const other of [
      beside,
      below,
      area("S", 1, 2),
      area("S", 2, 1),
      area("S", 0, 0, 2, 9),
      area("S", 0, 4, 9, 1),
    ])
      assert.ok(!share(one, other) && !share(other, one), addressOf(other));
  });

  it("are in a selection if one of its areas on their sheet holds one of them", () => {
    const of = (...areas: readonly ReturnType<typeof area>[]): Scope => ({
      of: "selection",
      areas,
    });
    assert.ok(isInScope(of(beside, area("s", 3, 3)), one));
    assert.ok(!isInScope(of(beside, below), one));
    assert.ok(!isInScope(of({ ...one, sheet: "T" }), one));
    assert.ok(isInScope({ of: "sheet", sheet: "s" }, one));
    assert.ok(!isInScope({ of: "sheet", sheet: "T" }, one));
  });

  it("cannot be written on a protected sheet, or if one is merged or formatted as text", () => {
    const of = (more: Partial<FreezeBook["obstacles"][number]>) =>
      obstacleOf(
        { obstacles: [{ sheet: "s", isProtected: false, merged: [], texts: [], ...more }] },
        one,
      );
    assert.equal(of({}), undefined);
    assert.equal(of({ isProtected: true, merged: [one] }), "protected");
    assert.equal(of({ merged: [beside, one], texts: [one] }), "merged");
    assert.equal(of({ merged: [beside], texts: [below, one] }), "text");
    assert.equal(of({ merged: [beside], texts: [below] }), undefined);
    assert.equal(of({ sheet: "T", isProtected: true }), undefined);
  });
});
