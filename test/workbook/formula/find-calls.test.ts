import assert from "node:assert/strict";
import { findArea } from "../../../src/workbook/formula/find-area.ts";
import { findCalls } from "../../../src/workbook/formula/find-calls.ts";
import { parseFormula } from "../../../src/workbook/formula/parse-formula.ts";

const calls = (formula: string, namespace = "IIJ"): string[] => {
  const tree = parseFormula(formula);
  return tree
    ? findCalls(tree, namespace).map(({ id, arguments: given }) => `${id}/${given.length}`)
    : [];
};

const area = (formula: string): unknown => {
  const tree = parseFormula(formula);
  return tree && findArea(tree, "Here");
};

describe("calls and references of a formula", () => {
  it("finds every call, also within others, in the order written", () => {
    assert.deepEqual(calls('=SUM(D18:D20,IIJ.REVENUE("4Q03","SI"))-iij.figure(D$3,$A10)'), [
      "REVENUE/2",
      "FIGURE/2",
    ]);
    assert.deepEqual(calls('=LET(x,IIJ.EPS("4Q03"),-x%+{1,2})'), ["EPS/1"]);
    assert.deepEqual(calls("=LET(x,1,IIJ.EPS(x))"), ["EPS/1"]);
    assert.deepEqual(calls("=-IIJ.EPS(1)+IIJ.LABEL(2)%"), ["EPS/1", "LABEL/1"]);
    assert.deepEqual(calls("=SUM(,IIJ.FIGURE(1,,3))"), ["FIGURE/3"]);
    assert.deepEqual(calls("=_xlfn.IIJ.EPS(1)+_xlfn._xlws.IIJ.EPS(2)"), ["EPS/1", "EPS/1"]);
    assert.deepEqual(calls("=MY_XLFN.IIJ.EPS(1)"), []);
  });

  it("finds those of a LAMBDA that is called at once, and reads a call of a name's formula", () => {
    assert.deepEqual(calls("=LAMBDA(p,IIJ.REVENUE(p))(IIJ.HEADS(A1))"), ["REVENUE/1", "HEADS/1"]);
    assert.deepEqual(calls("=LAMBDA(x,LAMBDA(y,x+y))(1)(IIJ.EPS(2))"), ["EPS/1"]);
    assert.deepEqual(calls("=(Growth)(IIJ.EPS(2))"), ["EPS/1"]);
  });

  it("finds none in a text, a constant, a formula that cannot be read, or of another namespace", () => {
    for (const formula of [
      '="IIJ.EPS(1)"',
      "IIJ.EPS(1)",
      "=IIJ.EPS(",
      "=IIJ.NOSUCH(1)",
      "=OTHER.EPS(1)",
    ])
      assert.deepEqual(calls(formula), [], formula);
    assert.deepEqual(calls("=IIJDEV.EPS(1)", "IIJDEV"), ["EPS/1"]);
  });

  it("says which cells a reference means", () => {
    assert.deepEqual(area("='P&L''s'!B$2:$C4"), {
      sheet: "P&L's",
      row: 1,
      column: 1,
      rows: 3,
      columns: 2,
    });
    assert.deepEqual(area("=B2"), { sheet: "Here", row: 1, column: 1, rows: 1, columns: 1 });
    assert.deepEqual(area("=B:B"), {
      sheet: "Here",
      row: 0,
      column: 1,
      rows: 1_048_576,
      columns: 1,
    });
    for (const other of ["=Unit", "=[Book2.xlsx]Sheet1!A1", "=Table1[a]", "=1", "=Jan:Mar!A1"])
      assert.equal(area(other), undefined, other);
  });
});
