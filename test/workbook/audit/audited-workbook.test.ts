import assert from "node:assert/strict";
import { AuditedWorkbook } from "../../../src/workbook/audit/audited-workbook.ts";
import { FormulaList, type SheetFormulas } from "../../../src/workbook/audit/formula-list.ts";
import { FactIndex } from "../../../src/workbook/facts/fact-index.ts";
import { addressOf } from "../../../src/workbook/asked/asked.ts";
import type { SheetCells } from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";
import { fact } from "./made-up-facts.ts";

type Sheets = Parameters<typeof bookOf>[0];

const index = new FactIndex();
index.add(fact(1234567000));

function auditedOf(sheets: Sheets, spills: SheetCells["spills"] = []): AuditedWorkbook {
  const book = bookOf(sheets);
  const filled = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, spills })) };
  return new AuditedWorkbook(filled, data, "IIJ", index);
}

/** The figure that a cell of a sheet shows, as codes. */
function shown(sheets: Sheets, row = 0, column = 0, spills: SheetCells["spills"] = []): string {
  const figure = auditedOf(sheets, spills).figureAt({ sheet: "A", row, column });
  const { item = "none", period = "" } = figure ? addressOf(figure) : {};
  return `${item} ${period}`.trim();
}

const si = "Revenue.SI 4Q03";

describe("the figure that a cell shows", () => {
  const of = (formula: string, ...right: readonly (string | number)[]): string =>
    shown({ A: [[[formula, 1], ...right]] });

  it("is that of the call which gives the value of its formula", () => {
    assert.equal(of('=IIJ.REVENUE("4Q03","SI")'), si);
    assert.equal(of('=IF(B1>0,IIJ.COST("4Q03","SI"),IIJ.REVENUE("4Q03","SI"))', -1), si);
    assert.equal(of('=IF(B1>0,IIJ.COST("4Q03","SI"),IIJ.REVENUE("4Q03","SI"))', 1), "Cost.SI 4Q03");
    assert.equal(of('=IFERROR(IIJ.REVENUE("4Q03","SI"),0)'), si);
    assert.equal(of('=INDEX(IIJ.FIGURES({"3Q03","4Q03"},{"Cost.SI";"Revenue.SI"}),2,2)'), si);
    assert.equal(of('=IIJ.REVENUE(IF(1,"4Q03"),"SI")'), si);
  });

  it("is undefined if the formula calculates something else from it, or shows no value", () => {
    for (const formula of [
      '=IIJ.REVENUE("4Q03","SI")*2',
      '=IIJ.REVENUE("4Q03","SI")+IIJ.COST("4Q03","SI")',
      '=IF(B1>0,1,IIJ.REVENUE("4Q03","SI"))',
      '=IIJ.CHANGE("4Q03","Revenue.SI")',
      '=IIJ.MARGIN("4Q03","SI")',
      '=IIJ.SOURCE("4Q03","Revenue.SI")',
      '=IIJ.REVENUE("nonsense")',
      "=IIJ.REVENUE(FOO())",
      '=IIJ.FIGURES("4Q03","Nonsense")',
      '=IIJ.FIGURES("","Revenue.SI")',
      "=B1",
      "=((",
    ])
      assert.equal(of(formula, 1), "none", formula);
    assert.equal(shown({ A: [[4001449]] }), "none");
    assert.equal(shown({ A: [] }), "none");
  });

  it("is that of its place in the block of another cell", () => {
    const rows: Sheets[string] = [
      ["", "", ""],
      ["", ['=IIJ.FIGURES({"3Q03","4Q03"},{"Cost.SI";"Revenue.SI"})', 1], ["", 2]],
      ["", ["", 3], ["", 4]],
    ];
    const spill = { row: 1, column: 1, rows: 2, columns: 2 };
    const at = (row: number, column: number) => shown({ A: rows }, row, column, [spill]);
    assert.deepEqual(
      [at(1, 1), at(1, 2), at(2, 1), at(2, 2), at(0, 0)],
      ["Cost.SI 3Q03", "Cost.SI 4Q03", "Revenue.SI 3Q03", si, "none"],
    );
  });
});

describe("the cells of an audited workbook", () => {
  const spill = { row: 0, column: 0, rows: 1, columns: 2 };
  const audited = auditedOf(
    { A: [[["=X()", 1], ["", 1234567], 1234567, "1234567", ["=1234567", 1234567]]], B: [[true]] },
    [spill],
  );

  it("hold a constant or a formula, or are filled by one", () => {
    assert.deepEqual(
      [...audited.cells()].map(({ sheet, column, holds, expression }) =>
        [sheet, column, holds, expression ? "read" : ""].join(" ").trim(),
      ),
      [
        "A 0 formula read",
        "A 1 filled",
        "A 2 constant",
        "A 3 constant",
        "A 4 formula read",
        "B 0 constant",
      ],
    );
  });

  it("are filled by another cell, not by their own formula", () => {
    const anchor = (column: number, row = 0) => audited.anchorOf({ sheet: "A", row, column });
    assert.deepEqual(anchor(1), { sheet: "A", row: 0, column: 0 });
    assert.deepEqual([anchor(0), anchor(2), anchor(1, 1)], [undefined, undefined, undefined]);
  });

  it("repeat a figure only if a number was typed in", () => {
    const known = [0, 1, 2, 3, 4].map(
      (column) => audited.knownAt({ sheet: "A", row: 0, column })?.item,
    );
    assert.deepEqual(known, [undefined, undefined, "Revenue.SI", undefined, undefined]);
  });
});

describe("the formulas of the add-in", () => {
  const listed = (sheets: Sheets): SheetFormulas[] => {
    const workbook = auditedOf(sheets);
    const list = new FormulaList(workbook);
    for (const cell of workbook.cells()) list.add(cell);
    return list.sheets();
  };

  it("are counted sheet by sheet: cells, functions, and the periods, oldest first", () => {
    const eps = ['=IIJ.EPS("4Q03")', 1] as const;
    assert.deepEqual(
      listed({
        B: [
          [eps, ['=IIJ.EPS("FY2002")+IIJ.COST("1Q03")+IIJ.EPS("4Q02")', 1]],
          [eps, "=IIJ.EPS(1)"],
        ],
        None: [[1, ["=SUM(1)", 1]]],
        A: [[eps]],
      }),
      [
        {
          ...{ sheet: "B", cells: 3, functions: { EPS: 4, COST: 1 } },
          ...{ periods: ["FY2002", "4Q02", "1Q03", "4Q03"], isComplete: true },
        },
        { sheet: "A", cells: 1, functions: { EPS: 1 }, periods: ["4Q03"], isComplete: true },
      ],
    );
  });

  it("are incomplete if an argument is not followed, and complete if a call is refused", () => {
    const complete = (formula: string): boolean[] =>
      listed({ A: [[[formula, 1]]] }).map(({ isComplete }) => isComplete);
    assert.deepEqual(complete('=IIJ.EPS(FOO())+IIJ.EPS("4Q03")'), [false]);
    assert.deepEqual(complete('=IIJ.EPS("nonsense")'), [true]);
  });
});
