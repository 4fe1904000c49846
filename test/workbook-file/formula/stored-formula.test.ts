import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { needsArray } from "../../../workbook-file/formula/needs-array.ts";
import { storedFormula } from "../../../workbook-file/formula/stored-formula.ts";

const known = {
  namespace: "IIJ",
  spilling: new Set(["IIJ.HEADS", "IIJ.STATEMENT"]),
  ranges: new Set(["parts"]),
};

/** A formula, as it is stored, and whether as a dynamic array. */
const cases: readonly (readonly [string, string, boolean])[] = [
  ["=SUM(A1:A3)-SUM(B1)", "SUM(A1:A3)-SUM(B1)", false],
  [
    '=IFNA(IIJ.FIGURE(D$3,"IFNA(x)",Unit),0)',
    '_xlfn.IFNA(_xldudf_IIJ_FIGURE(D$3,"IFNA(x)",Unit),0)',
    false,
  ],
  ["=iij.figure(A1)", "_xldudf_IIJ_FIGURE(A1)", false],
  [
    '=INDEX(IIJ.HEADS("Operations",D3),1,2)',
    'INDEX(_xldudf_IIJ_HEADS("Operations",D3),1,2)',
    false,
  ],
  ["=ISERROR(IIJ.HEADS(1))", "ISERROR(_xldudf_IIJ_HEADS(1))", true],
  ["=LET(x,1,y,x+A1,x*y)", "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+A1,_xlpm.x*_xlpm.y)", true],
  ["=LAMBDA(x,x+1)(2)", "_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)(2)", true],
  ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))", false],
  ["=@SUM(A1:A3)+@B1:B2", "_xlfn.SINGLE(SUM(A1:A3))+_xlfn.SINGLE(B1:B2)", false],
  ["=MAX(ABS(A1:A9))", "MAX(ABS(A1:A9))", true],
  ["=SUMPRODUCT(ISERROR(A1:A3)*1)", "SUMPRODUCT(ISERROR(A1:A3)*1)", false],
  ["=parts*2", "parts*2", true],
  ["=SUM(parts)+Unit", "SUM(parts)+Unit", false],
  ["='P&L ''03'!A1&\"IFS(\"", "'P&L ''03'!A1&\"IFS(\"", false],
  ["=FILTER(A1:A3,A1:A3>0)", "_xlfn._xlws.FILTER(A1:A3,A1:A3>0)", true],
  ["=XLOOKUP(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)", false],
  ["=SUM({1,2;3,4})", "SUM({1,2;3,4})", false],
];

describe("a formula in a file", () => {
  for (const [formula, stored, array] of cases) {
    it(`${formula} is ${stored}${array ? ", a dynamic array" : ""}`, () => {
      assert.equal(storedFormula(formula, known), stored);
      assert.equal(needsArray(formula, known), array);
    });
  }
});
