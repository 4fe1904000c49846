import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { valueOf } from "../../../src/workbook/formula/argument-value.ts";
import { givingPart } from "../../../src/workbook/formula/giving-part.ts";
import { parseFormula } from "../../../src/workbook/formula/parse-formula.ts";
import { bookOf } from "../plan-as-book.ts";

const book = bookOf({
  Here: [
    [1, 2, ["=NA()", "#N/A"]],
    [3, 4, ["=1/0", "#DIV/0!"]],
  ],
});
const place = { book, sheet: "Here", row: 5, column: 5 };

/** Returns what the part comes to that gives the value of a formula, and the cell of it that is meant. */
function given(formula: string): unknown[] {
  const { node, row, column } = givingPart(parseFormula(formula) ?? assert.fail(formula), place);
  return [valueOf(node, place), row, column];
}

const only = (value: unknown): unknown[] => [value, 0, 0];

describe("the part of a formula that gives its value", () => {
  it("is the branch that IF takes, however deep, or all where that cannot be told", () => {
    assert.deepEqual(given("=IF(A1<2,B1,B2)"), only(2));
    assert.deepEqual(given("=IF(A1>2,B1,IF(A2=3,B2,A1))"), only(4));
    assert.deepEqual(given("=IF(C2,B1,B2)"), only({ error: "#DIV/0!" }));
  });

  it("is what IFERROR guards, or what it gives instead of any error", () => {
    assert.deepEqual(given("=IFERROR(B1,A1)"), only(2));
    assert.deepEqual(given("=IFERROR(C1,A1)"), only(1));
    assert.deepEqual(given("=IFERROR(C2,A1)"), only(1));
  });

  it("is what IFNA guards, unless that is #N/A: another error shows", () => {
    assert.deepEqual(given("=IFNA(B1,A1)"), only(2));
    assert.deepEqual(given("=IFNA(C1,A1)"), only(1));
    assert.deepEqual(given("=IFNA(C2,A1)"), only({ error: "#DIV/0!" }));
  });

  it("is behind a plus and an @", () => {
    assert.deepEqual(given("=+IF(A1<2,B1,B2)"), only(2));
    assert.deepEqual(given("=@IF(A1<2,B1,B2)"), only(2));
    assert.deepEqual(given("=-IF(A1<2,B1,B2)"), only(-2));
  });

  it("is the block that INDEX takes a cell of, and that cell", () => {
    const block = [
      [1, 2],
      [3, 4],
    ];
    assert.deepEqual(given("=INDEX(A1:B2,2,1)"), [block, 1, 0]);
    assert.deepEqual(given("=INDEX(A1:B2,1,2)"), [block, 0, 1]);
    assert.deepEqual(given("=INDEX(A1:A2,2)"), [[[1], [3]], 1, 0]);
  });
});
