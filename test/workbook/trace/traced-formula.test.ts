import assert from "node:assert/strict";
import { filledArea } from "../../../src/workbook/trace/filled-area.ts";
import type { FrozenCell } from "../../../src/workbook/trace/frozen-cell.ts";
import {
  isFormula,
  tracedFormula,
  type TracedFormula,
} from "../../../src/workbook/trace/traced-formula.ts";
import { findCell, type SheetCells } from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";

type Rows = Parameters<typeof bookOf>[0][string];

interface More {
  readonly spills?: SheetCells["spills"];
  readonly findFrozen?: (row: number, column: number) => FrozenCell | undefined;
}

/** The formula that gives a cell of the sheet S its value. */
function formulaOf(
  rows: Rows,
  at: readonly [number, number] = [0, 0],
  { spills = [], findFrozen }: More = {},
): TracedFormula | undefined {
  const { sheets } = bookOf({ S: rows });
  const book = { names: [], sheets: sheets.map((sheet) => ({ ...sheet, spills })) };
  const [row, column] = at;
  const cell = findCell(book, { sheet: "S", row, column }) ?? assert.fail("not there");
  return tracedFormula(
    {
      book,
      data,
      namespace: "IIJ",
      ...(findFrozen && { findFrozen: (of) => findFrozen(of.row, of.column) }),
    },
    cell,
  );
}

const figures = '=IIJ.FIGURES("4Q02,4Q03","Revenue.SI,Revenue.Equipment")';
const shownIn = (traced: TracedFormula | undefined): unknown =>
  traced?.shown && [traced.shown.call.id, traced.shown.row, traced.shown.column];

describe("the formula that gives a cell its value", () => {
  it("is its own, and none of a constant, a blank cell or what cannot be read", () => {
    const own = formulaOf([[["=A2+1", 3]]]);
    assert.deepEqual(
      [own?.formula, own?.calls, own?.shown, own?.frozen],
      ["=A2+1", [], undefined, undefined],
    );
    assert.deepEqual([own?.origin.row, own?.origin.column], [0, 0]);
    for (const constant of [5, "text", "", true, "=(", "= "])
      assert.equal(formulaOf([[constant]]), undefined, String(constant));
    assert.equal(formulaOf([[1]], [7, 7]), undefined);
  });

  it("is that of the block that it is in, with the cell of the answer", () => {
    const rows: Rows = [
      [1, 2],
      ["", [figures, 1], 2],
      ["", 3, 4, 5],
    ];
    const spills = [{ row: 1, column: 1, rows: 2, columns: 2 }];
    const traced = formulaOf(rows, [2, 2], { spills });
    assert.deepEqual([traced?.origin.row, traced?.origin.column, traced?.formula], [1, 1, figures]);
    assert.deepEqual(shownIn(traced), ["FIGURES", 1, 1]);
    assert.deepEqual(shownIn(formulaOf(rows, [1, 1], { spills })), ["FIGURES", 0, 0]);
    assert.equal(formulaOf(rows, [2, 3], { spills }), undefined);
    assert.equal(formulaOf(rows, [2, 2]), undefined);
    const constant = [{ row: 0, column: 0, rows: 1, columns: 2 }];
    assert.equal(formulaOf(rows, [0, 1], { spills: constant }), undefined);
  });

  it("shows the call behind IF, IFERROR, INDEX and a plus, and none of a sum or an argument", () => {
    for (const [formula, shown] of [
      ['=IIJ.REVENUE("4Q03")', ["REVENUE", 0, 0]],
      ['=+IIJ.REVENUE("4Q03")', ["REVENUE", 0, 0]],
      ['=IF(TRUE,IIJ.EPS("4Q03"),IIJ.REVENUE("4Q03"))', ["EPS", 0, 0]],
      ['=IFERROR(IIJ.REVENUE("2Q03","x"),IIJ.EPS("4Q03"))', ["EPS", 0, 0]],
      [`=INDEX(${figures.slice(1)},2,1)`, ["FIGURES", 1, 0]],
      ['=IIJ.REVENUE("4Q03")+0', undefined],
      ['=ROUND(IIJ.REVENUE("4Q03"),0)', undefined],
    ] as const)
      assert.deepEqual(shownIn(formulaOf([[[formula, 1]]])), shown, formula);
    const two = formulaOf([[['=IIJ.EPS("4Q03")+IIJ.REVENUE("4Q03")', 1]]]);
    assert.deepEqual(
      two?.calls.map(({ id }) => id),
      ["EPS", "REVENUE"],
    );
  });

  it("is the one that was kept for a frozen cell, unless the cell has a formula or is in a block", () => {
    const frozenAt = (
      value: number,
      formula: string | undefined = '=IIJ.REVENUE("4Q03")',
    ): More => ({
      findFrozen: (row, column) =>
        row === 0 && column === 0
          ? {
              area: { sheet: "S", row: 0, column: 0, rows: 1, columns: 1 },
              formula,
              row: { ...emptyRow, value },
            }
          : undefined,
    });
    const kept = formulaOf([[5, 6]], [0, 0], frozenAt(5));
    assert.deepEqual([kept?.formula, shownIn(kept)], ['=IIJ.REVENUE("4Q03")', ["REVENUE", 0, 0]]);
    assert.equal(kept?.frozen?.row.value, 5);
    assert.equal(formulaOf([[5, 6]], [0, 1], frozenAt(5)), undefined);
    assert.equal(formulaOf([[5]], [0, 0], frozenAt(7)), undefined);
    assert.equal(formulaOf([[["=1+4", 5]]], [0, 0], frozenAt(5))?.formula, "=1+4");
    const deleted: More = {
      findFrozen: () => ({ ...(frozenAt(5).findFrozen?.(0, 0) as FrozenCell), formula: undefined }),
    };
    assert.equal(formulaOf([[5]], [0, 0], deleted), undefined);
  });

  it("is a text that begins with an equals sign", () => {
    for (const [content, is] of [
      ["=A1", true],
      ["A1", false],
      ["", false],
      [5, false],
      [true, false],
      [" =A1", false],
    ] as const)
      assert.equal(isFormula(content), is, String(content));
  });
});

const emptyRow: FrozenCell["row"] = {
  ...{ at: { sheet: "Sources", row: 4, column: 0 }, cell: "S!A1", area: undefined, value: "" },
  ...{ formula: "", knownOn: "", block: "", contents: [] },
};

describe("the area that a formula would fill", () => {
  const filled = (formula: string): unknown => {
    const traced = formulaOf(
      [
        ["", ""],
        ["", [formula, "#SPILL!"]],
      ],
      [1, 1],
    );
    const area = traced && filledArea(traced);
    return area && [area.sheet, area.row, area.column, area.rows, area.columns];
  };

  it("is that of the answer of its call, or of what is left of it", () => {
    assert.deepEqual(filled(figures), ["S", 1, 1, 2, 2]);
    assert.deepEqual(filled('=IIJ.REVENUE("4Q03")'), ["S", 1, 1, 1, 1]);
    assert.deepEqual(filled('=+IIJ.FIGURES("3Q03,4Q03,1Q03","Revenue.SI")'), ["S", 1, 1, 1, 3]);
  });

  it("is that of its own rows, and not known of one value or of what is not followed", () => {
    assert.deepEqual(filled("={1,2,3;4,5,6}"), ["S", 1, 1, 2, 3]);
    assert.deepEqual(filled("=A1:A3"), ["S", 1, 1, 3, 1]);
    assert.equal(filled("=1+1"), undefined);
    assert.equal(filled("=SORT(A1:A3)"), undefined);
    assert.equal(filled('=IIJ.FIGURES("nonsense","Revenue.SI",,"nonsense")'), undefined);
  });
});
