import assert from "node:assert/strict";
import { planFreeze } from "../../../src/workbook/freeze/plan-freeze.ts";
import type { FreezeBook, Scope } from "../../../src/workbook/freeze/freeze-book.ts";
import { addressOf } from "../../../src/workbook/freeze/live-reference.ts";
import { finish } from "../audit/books.ts";
import { bookOf } from "./book.ts";

const all: Scope = { of: "workbook" };
const area = (sheet: string, row: number, column: number, rows = 1, columns = 1) => ({
  ...{ sheet, row, column, rows, columns },
});

const frozen = (book: FreezeBook, scope: Scope = all): unknown[] =>
  finish(planFreeze(book, scope, "IIJ")).frozen.map((each) => [addressOf(each.area), each.values]);
const left = (book: FreezeBook): unknown[] =>
  finish(planFreeze(book, all, "IIJ")).left.map((each) => [addressOf(each.area), each.why]);

/** Revenue of systems integration and equipment in 4Q03, 4,001,449 and 2,117,006. */
const si: [string, number] = ['=IIJ.REVENUE("4Q03","SI")', 4001449];

describe("what freezing does", () => {
  it("keeps the value of a formula with a call, and does not change native formulas, texts and constants", () => {
    const book = bookOf({
      "P&L": [
        [si, ['=IIJ.REVENUE("4Q03","Equipment")/1000', 2117.006]],
        [["=SUM(A1:B1)", 4003566.006], "=IIJ.REVENUE(1)"],
        [
          ['=IF(A1>0,IIJ.LABEL("Revenue.SI"),"")', "Systems integration"],
          ['="IIJ.EPS("&A1', "IIJ.EPS(4001449"],
        ],
        [
          ['=IIJ.FIGURE("2Q03","Income.Net")', "#N/A"],
          ['=IIJ.FLAG("4Q03","Revenue.SI")', ""],
        ],
      ],
    });
    assert.deepEqual(frozen(book), [
      ["'P&L'!A1", [[4001449]]],
      ["'P&L'!B1", [[2117.006]]],
      ["'P&L'!A3", [["Systems integration"]]],
      ["'P&L'!A4", [["#N/A"]]],
      ["'P&L'!B4", [[""]]],
    ]);
    assert.deepEqual(left(book), []);
  });

  it("takes a formula through a name that calls the add-in, whose name stays", () => {
    const book = bookOf(
      { S: [[["=Rate*2", 2]], [["=Other", 3]]] },
      {
        names: [
          { name: "Twice", formula: "=rate*2" },
          { name: "Rate", formula: '=IIJ.FXRATE("4Q03")' },
          { name: "Other", formula: "=S!$C$5" },
        ],
      },
    );
    assert.deepEqual(frozen(book), [["'S'!A1", [[2]]]]);
    assert.deepEqual(finish(planFreeze(book, all, "IIJ")).names, ["Twice", "Rate"]);
  });

  it("keeps all that a formula fills, whichever of its cells is chosen", () => {
    const book = bookOf(
      {
        S: [
          [['=IIJ.FIGURES("3Q03,4Q03",D1:D2)', 1], 2],
          [3, "#N/A"],
        ],
      },
      { spills: [area("S", 0, 0, 2, 2)] },
    );
    const block = [
      [
        "'S'!A1:B2",
        [
          [1, 2],
          [3, "#N/A"],
        ],
      ],
    ];
    assert.deepEqual(frozen(book), block);
    assert.deepEqual(frozen(book, { of: "selection", areas: [area("S", 1, 1)] }), block);
    assert.deepEqual(frozen(book, { of: "selection", areas: [area("S", 2, 0)] }), []);
    assert.deepEqual(frozen(book, { of: "sheet", sheet: "s" }), block);
    assert.deepEqual(frozen(book, { of: "sheet", sheet: "T" }), []);
  });

  it("leaves errors that say something is wrong, and a block with one of them", () => {
    const book = bookOf(
      {
        S: [
          [
            ["=IIJ.REVENUE(1)", "#VALUE!"],
            ["=IIJ.NOSUCH(1)", "#NAME?"],
          ],
          [
            ['=IIJ.EPS("4Q03")', "#BUSY!"],
            ['=IIJ.EPS("4Q03")/0', "#DIV/0!"],
          ],
          [['=IIJ.FIGURES("4Q03","x,Revenue.SI")', "#N/A"], ""],
          ["#VALUE!", ""],
        ],
      },
      { spills: [area("S", 2, 0, 2, 1)] },
    );
    assert.deepEqual(left(book), [
      ["'S'!A1", "error"],
      ["'S'!B1", "error"],
      ["'S'!A2", "error"],
      ["'S'!B2", "error"],
      ["'S'!A3:A4", "error"],
    ]);
    assert.deepEqual(frozen(book), []);
  });

  it("leaves what cannot be written or would break another formula", () => {
    const figures = '=IIJ.FIGURES("3Q03,4Q03",D1)';
    const book = bookOf(
      {
        Locked: [[si]],
        S: [
          [si, si],
          [[figures, 1], 2, ["=SUM(A2#)", 3]],
        ],
        Old: [
          [
            [figures, 1],
            [figures, 2],
          ],
        ],
      },
      {
        spills: [area("S", 1, 0, 1, 2)],
        obstacles: [
          { sheet: "Locked", isProtected: true, merged: [], texts: [] },
          {
            ...{ sheet: "S", isProtected: false },
            merged: [area("S", 0, 0, 1, 1)],
            texts: [area("S", 0, 1)],
          },
        ],
      },
    );
    assert.deepEqual(left(book), [
      ["'Locked'!A1", "protected"],
      ["'S'!A1", "merged"],
      ["'S'!B1", "text"],
      ["'S'!A2:B2", "referred to"],
      ["'Old'!A1", "array"],
      ["'Old'!B1", "array"],
    ]);
  });
});
