import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { givingPart, takenBranch } from "../../../src/workbook/formula/giving-part.ts";
import { parseFormula } from "../../../src/workbook/formula/parse-formula.ts";
import { bookOf } from "../plan-as-book.ts";

const book = bookOf({
  Here: [
    [1, 2, ["=NA()", "#N/A"]],
    [3, 4, ["=1/0", "#DIV/0!"]],
  ],
});
const place = { book, sheet: "Here", row: 5, column: 5 };
const tree = (formula: string) => parseFormula(formula) ?? assert.fail(formula);

/** Asserts which part gives the value of each formula, and the cell of that part. */
function areGivenBy(
  expected: Readonly<Record<string, readonly [part: string, row?: number, column?: number]>>,
  at?: { readonly row: number; readonly column: number },
): void {
  for (const [formula, [part, row = 0, column = 0]] of Object.entries(expected))
    assert.deepEqual(
      givingPart(tree(formula), place, at),
      { node: tree(part), row, column },
      formula,
    );
}

describe("the part of a formula that gives its value", () => {
  it("is the branch that IF takes, however deep", () => {
    areGivenBy({
      "=IF(A1<2,B1,B2)": ["=B1"],
      "=if(A1>2,B1,IF(A2=3,B2,A1))": ["=B2"],
      "=IF(A1,A1:B2,B2)": ["=A1:B2"],
      "=IF(0,B1,B2)": ["=B2"],
    });
  });

  it("is the whole IF if the branch is not known or is left out", () => {
    const all = ["=IF(C2,B1,B2)", "=IF(ABS(1),B1,B2)", "=IF(A1>2,B1)", "=IF(A1<2,,B1)", "=IF()"];
    areGivenBy(Object.fromEntries(all.map((formula) => [formula, [formula]])));
  });

  it("is what IFERROR guards, or what it gives instead of any error", () => {
    areGivenBy({
      "=IFERROR(B1,A1)": ["=B1"],
      "=IFERROR(C1,A1)": ["=A1"],
      "=IFERROR(C2,A1)": ["=A1"],
      "=IFERROR(C2,)": ["=IFERROR(C2,)"],
      "=IFERROR(ABS(1),A1)": ["=ABS(1)"],
    });
  });

  it("is what IFNA guards, unless that is #N/A: another error shows", () => {
    areGivenBy({
      "=IFNA(B1,A1)": ["=B1"],
      "=IFNA(C1,A1)": ["=A1"],
      "=_xlfn.IFNA(C1,A1)": ["=A1"],
      "=IFNA(C2,A1)": ["=C2"],
    });
  });

  it("is the value after a plus and an @, but not after another sign", () => {
    areGivenBy({
      "=+IF(A1<2,B1,B2)": ["=B1"],
      "=@IF(A1<2,B1,B2)": ["=B1"],
      "=_xlfn.SINGLE(IF(A1<2,B1,B2))": ["=B1"],
      "=-IF(A1<2,B1,B2)": ["=-IF(A1<2,B1,B2)"],
      "=B1%": ["=B1%"],
      "=B1+B2": ["=B1+B2"],
      "=SUM(A1:B2)": ["=SUM(A1:B2)"],
      "=7": ["=7"],
    });
  });

  it("is the block that INDEX takes a cell of, and that cell", () => {
    areGivenBy({
      "=INDEX(A1:B2,2,1)": ["=A1:B2", 1, 0],
      "=INDEX(A1:B2,1,2)": ["=A1:B2", 0, 1],
      "=INDEX(A1:A2,2)": ["=A1:A2", 1, 0],
      "=INDEX(A1:B2,A2,B1)": ["=A1:B2", 2, 1],
      "=INDEX(IF(A1<2,A1:B2,C1),2,2)": ["=A1:B2", 1, 1],
    });
  });

  it("is the whole INDEX if that gives a row, a column or nothing", () => {
    const all = ["=INDEX(A1:B2,0,1)", "=INDEX(A1:B2,1,0)", "=INDEX(A1:B2,ABS(1))", "=INDEX(A1:B2)"];
    areGivenBy(Object.fromEntries(all.map((formula) => [formula, [formula]])));
  });

  it("is found for any cell of the block that a formula fills", () => {
    areGivenBy(
      {
        "=IF(A1<2,A1:B2,0)": ["=A1:B2", 1, 1],
        "=+A1:B2": ["=A1:B2", 1, 1],
        "=_xlfn.SINGLE(B1)": ["=B1", 1, 1],
        "=A1:B2": ["=A1:B2", 1, 1],
        "=INDEX(A1:B2,1,2)": ["=A1:B2", 0, 1],
      },
      { row: 1, column: 1 },
    );
  });
});

describe("the branch that is taken", () => {
  const taken = (formula: string): unknown => {
    const node = tree(formula);
    assert.ok(node.type === "CallExpression");
    return takenBranch(node, place);
  };

  it("is that of IF, IFERROR and IFNA", () => {
    assert.deepEqual(taken("=IF(A1,B1,B2)"), tree("=B1"));
    assert.deepEqual(taken("=IFERROR(C2,B2)"), tree("=B2"));
    assert.deepEqual(taken("=IFNA(C1,B2)"), tree("=B2"));
  });

  it("is none of any other call, and none if it is left out", () => {
    for (const formula of [
      "=SUM(A1,B1)",
      "=IFS(A1,B1)",
      '=IF("FALSE",A1,B1)',
      '=IF("x",A1,B1)',
      "=IF(,B1)",
      "=IF(0,B1)",
      "=IF()",
    ])
      assert.equal(taken(formula), undefined, formula);
  });
});
