import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { parseFormula } from "../../../src/workbook/formula/parse-formula.ts";
import { plainTerms } from "../../../src/workbook/trace/plain-terms.ts";
import { bookOf } from "../plan-as-book.ts";

const cells = bookOf(
  {
    Here: [
      [1, 2],
      [3, 4],
    ],
  },
  [
    { name: "Both", formula: "=Here!$A$1:$B$1" },
    { name: "One", formula: "=Here!$B$2" },
    { name: "Two", formula: "=Here!$A$1+Here!$B$1" },
  ],
);
const spills = [{ row: 0, column: 0, rows: 2, columns: 2 }];
const book = { ...cells, sheets: cells.sheets.map((sheet) => ({ ...sheet, spills })) };

/** Returns the factor, the first cell and the size of each term; undefined if a formula is not a plain sum. */
function terms(formula: string): unknown {
  const node = parseFormula(formula) ?? assert.fail(formula);
  return plainTerms(node, { book, sheet: "Here", row: 5, column: 5 })?.map(({ factor, area }) =>
    area ? [factor, area.row, area.column, area.rows * area.columns].join(" ") : `${factor} a call`,
  );
}

describe("the terms that a formula adds up", () => {
  it("are cells and ranges, each with its sign and its constant factor", () => {
    assert.deepEqual(terms("=A1+B2"), ["1 0 0 1", "1 1 1 1"]);
    assert.deepEqual(terms("=SUM(A1:B2)-B1/1000"), ["1 0 0 4", "-0.001 0 1 1"]);
    assert.deepEqual(terms("=-(A1-B1)"), ["-1 0 0 1", "1 0 1 1"]);
    assert.deepEqual(terms("=2*A1+B1*3+A2*50%"), ["2 0 0 1", "3 0 1 1", "0.5 1 0 1"]);
    assert.deepEqual(terms("=+A1%+7"), ["0.01 0 0 1"]);
    assert.deepEqual(terms("=IIJ.EPS(A1)-A1"), ["1 a call", "-1 0 0 1"]);
    assert.deepEqual(terms("=SUM(A1,,B2,-B1)+@A2"), ["1 0 0 1", "1 1 1 1", "-1 0 1 1", "1 1 0 1"]);
    assert.deepEqual(terms("=(1+1)*A1/(2*-2)"), ["-0.5 0 0 1"]);
    assert.deepEqual(terms("=C3-A1#"), ["1 2 2 1", "-1 0 0 4"]);
    assert.deepEqual(terms("=Both-One"), ["1 0 0 2", "-1 1 1 1"]);
    assert.deepEqual(terms("=7+2*3"), []);
    assert.deepEqual(terms("=sum(A1)+_xlfn.SUM(B1)"), ["1 0 0 1", "1 0 1 1"]);
  });

  it("are those of the branch that is taken", () => {
    assert.deepEqual(terms("=IF(A1<2,B1,B2)-A1"), ["1 0 1 1", "-1 0 0 1"]);
    assert.deepEqual(terms("=IFERROR(A1+A2,0)"), ["1 0 0 1", "1 1 0 1"]);
  });

  it("are not listed if cells have no share of their own in the value", () => {
    for (const formula of ["=A1*B1", "=A1/B1", "=1/A1", "=A1/0", "=A1&B1", '=A1+"1"', "=A1^2"])
      assert.equal(terms(formula), undefined, formula);
    for (const formula of [
      '="2"*A1',
      '=A1*"2"',
      '=A1/"2"',
      "=A1*PI()",
      "=TRUE*A1",
      "=2^A1",
      "=-2^A1",
    ])
      assert.equal(terms(formula), undefined, formula);
    for (const formula of ["=A1=B1", "=A1-B1>0", "=TRUE", "={1,2}", "=#REF!", "=Nothing", "=Two"])
      assert.equal(terms(formula), undefined, formula);
    for (const formula of [
      "=SUM(A1,A2*B2)",
      "=SUM(A1,{1,2})",
      "=A1+(A2=B2)",
      "=(A2=B2)-A1",
      "=-(A1&1)",
    ])
      assert.equal(terms(formula), undefined, formula);
    for (const formula of ["=LET(x,A1,x)*2", "=2*LET(x,2,A1)", "=LET(x,2,x)*A1", "=LAMBDA(x,x)*A1"])
      assert.equal(terms(formula), undefined, formula);
  });
});
