import assert from "node:assert/strict";
import { cellAddress } from "../../../src/sheet/plan/address.ts";
import { traceCell } from "../../../src/workbook/trace/trace-cell.ts";
import type { TracedParts } from "../../../src/workbook/trace/trace-parts.ts";
import type { DefinedName, SheetCells } from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";

type Rows = Parameters<typeof bookOf>[0][string];
type Row = Rows[number];

interface More extends Partial<SheetCells> {
  readonly reach?: number;
  readonly names?: readonly DefinedName[];
}

/** Returns the parts of the first cell of a sheet. */
function partsOf(rows: Rows, { reach, names = [], ...more }: More = {}): TracedParts {
  const { sheets } = bookOf({ Here: rows });
  const book = { names, sheets: sheets.map((sheet) => ({ ...sheet, ...more })) };
  const tracing = { book, data, namespace: "IIJ", ...(reach !== undefined && { reach }) };
  const found = traceCell(tracing, { sheet: "Here", row: 0, column: 0 });
  return found?.parts ?? assert.fail("not loaded");
}

/** Returns the address of each part, its share and the number of formulas between. */
const told = (...rows: Rows): string[] =>
  partsOf(rows).parts.map(({ cell, share, through }) => `${cellAddress(cell)} ${share} ${through}`);

const si = ['=IIJ.REVENUE("4Q03","SI")', 4001449] as const;
const equipment = ['=IIJ.REVENUE("4Q03","Equipment")', 2117006] as const;
const absent = ['=IIJ.INCOME("2Q03")', "#N/A"] as const;

describe("the parts of a total", () => {
  it("have the sum of their shares if they are reached in several ways", () => {
    assert.deepEqual(told([["=B1+B1/1000", 1], si]), ["B1 4005450.449 0"]);
    assert.deepEqual(told([["=B1-C1", 1], si, ["=B1*2", 1]]), ["B1 -4001449 0"]);
    assert.deepEqual(told([["=C1+B1", 1], si, ["=B1*2", 1]]), ["B1 12004347 1"]);
  });

  it("have none once they are reached through more than sums, whichever way comes first", () => {
    assert.deepEqual(told([["=B1+C1", 1], si, ["=B1*B1", 1]]), ["B1 undefined 0"]);
    assert.deepEqual(told([["=C1+B1", 1], si, ["=B1*B1", 1]]), ["B1 undefined 1"]);
    assert.deepEqual(told([["=C1+B1+B1", 1], si, ["=B1*B1", 1]]), ["B1 undefined 1"]);
    assert.deepEqual(told([["=MAX(B1:C1)", 1], si, equipment]), [
      "B1 undefined 0",
      "C1 undefined 0",
    ]);
    const [, unknown] = partsOf([[["=B1+C1", 1], si, absent]]).parts;
    assert.equal(unknown && "share" in unknown, false);
    assert.deepEqual(told([["=B1+C1", 1], si, absent]), ["B1 4001449 0", "C1 undefined 0"]);
  });

  it("are counted through the formulas between, and through names", () => {
    assert.deepEqual(told([["=B1", 1], ["=C1", 1], ["=D1/1000", 1], si]), ["D1 4001.449 2"]);
    const names = [{ name: "Parts", formula: "=Here!$B$1:$C$1" }];
    const { parts } = partsOf([[["=SUM(Parts)", 1], si, equipment]], { names });
    assert.deepEqual(
      parts.map(({ share }) => share),
      [4001449, 2117006],
    );
  });

  it("are not the arguments of a call in the formula itself", () => {
    assert.deepEqual(told([["=IIJ.REVENUE(B1,C1)+D1", 1], "4Q03", "SI", equipment]), [
      "D1 2117006 0",
    ]);
    assert.deepEqual(told([["=IIJ.REVENUE(B1)*D1", 1], ["=D1", "4Q03"], "", equipment]), [
      "D1 undefined 0",
    ]);
    assert.deepEqual(told([["=ROUND(B1,C1)+D1", 1], si, 2, equipment]), [
      ...["B1 undefined 0", "D1 undefined 0"],
    ]);
  });

  it("name the figure of each cell, of a change or a margin the first", () => {
    const row: Row = [
      ["=SUM(B1:F1)", 1],
      si,
      ['=IIJ.CHANGE("4Q03","Revenue.Total","YoY")', 1],
      ['=IIJ.MARGIN("4Q03","SI")', 1],
      ['=IIJ.REVENUE("nonsense")', "#VALUE!"],
      ['=IIJ.REVENUE("4Q03")+IIJ.REVENUE("3Q03")', 1],
    ];
    assert.deepEqual(
      partsOf([row]).parts.map(
        ({ figure }) => figure && `${figure.item.code} ${figure.period.code}`,
      ),
      ["Revenue.SI 4Q03", "Revenue.Total 4Q03", "Income.GrossSI 4Q03", undefined, undefined],
    );
    const block = ['=IIJ.FIGURES("4Q03","Revenue.SI,Nonsense")', 1] as const;
    const { parts } = partsOf(
      [
        [["=B1+B2", 1], block],
        ["", "#VALUE!"],
      ],
      {
        spills: [{ row: 0, column: 1, rows: 2, columns: 1 }],
      },
    );
    assert.deepEqual(
      parts.map(({ figure }) => figure?.item.code),
      ["Revenue.SI", undefined],
    );
  });

  it("are beside numbers that were typed in, each once, and no texts", () => {
    const { numbers, parts } = partsOf([[["=SUM(B1:E1)+B1", 1], 5, "text", true, ""], [9]]);
    assert.deepEqual(
      numbers.map(({ column, value }) => [column, value]),
      [[1, 5]],
    );
    assert.deepEqual(parts, []);
  });

  it("are none of a cell that shows an answer itself, or holds no formula", () => {
    const none = { parts: [], numbers: [], cut: [] };
    assert.deepEqual(partsOf([[["=IIJ.REVENUE(B1)", 1], si]]), none);
    assert.deepEqual(partsOf([[5, si]]), none);
  });
});

describe("what is left out of a total", () => {
  const down = (count: number, of: (n: number) => Row[number]): Rows =>
    Array.from({ length: count }, (_, n): Row => [of(n)]);

  it("is what lies more than eight formulas away, or as many times as far as the reader wants", () => {
    const chain = (length: number): Rows => [...down(length, (n) => [`=A${n + 2}`, 1]), [si]];
    assert.deepEqual(partsOf(chain(9)).cut, []);
    assert.equal(partsOf(chain(9)).parts[0]?.through, 8);
    assert.deepEqual(partsOf(chain(10)).cut, [{ why: "too deep", cells: 1 }]);
    assert.equal(partsOf(chain(10), { reach: 2 }).parts[0]?.through, 9);
    assert.deepEqual(partsOf(chain(18), { reach: 2 }).cut, [{ why: "too deep", cells: 1 }]);
  });

  it("is what comes after two hundred parts, or as many times more", () => {
    const many = (count: number): Rows => [
      [[`=SUM(A2:A${count + 1})`, 1]],
      ...down(count, () => si),
    ];
    assert.deepEqual(partsOf(many(200)).cut, []);
    const { parts, cut } = partsOf(many(205));
    assert.deepEqual([parts.length, cut], [200, [{ why: "too many cells", cells: 5 }]]);
    assert.deepEqual(partsOf(many(205), { reach: 2 }).parts.length, 205);
  });

  it("counts the rest of an area of several columns once, however often it is named", () => {
    const wide = Array.from({ length: 1000 }, (): Row => [1, 1, 1, 1]);
    const formula = "=SUM(A2:D1001)+SUM(A2:D1001)";
    const { cut, numbers } = partsOf([[[formula, 1]], ...wide]);
    assert.deepEqual([numbers.length, cut], [3000, [{ why: "too many cells", cells: 1000 }]]);
  });

  it("is what was not loaded, and what a whole column has beneath all that is there is not", () => {
    assert.deepEqual(partsOf([[["=SUM(B1:B3)", 1], si]], { isWhole: false }).cut, [
      { why: "not loaded", cells: 2 },
    ]);
    const { cut, parts } = partsOf([
      [["=SUM(B:B)", 1], si],
      ["", equipment],
    ]);
    assert.deepEqual([cut, parts.length], [[], 2]);
  });
});
