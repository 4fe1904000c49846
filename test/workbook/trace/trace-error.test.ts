import assert from "node:assert/strict";
import { cellAddress } from "../../../src/sheet/plan/address.ts";
import { traceCell } from "../../../src/workbook/trace/trace-cell.ts";
import type { ErrorTrace } from "../../../src/workbook/trace/trace-error.ts";
import type { DefinedName } from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";

type Row = Parameters<typeof bookOf>[0][string][number];

function errorOf(rows: readonly Row[], names: readonly DefinedName[] = []): ErrorTrace {
  const tracing = { book: bookOf({ Here: rows }, names), data, namespace: "IIJ" };
  return traceCell(tracing, { sheet: "Here", row: 0, column: 0 })?.error ?? assert.fail("no error");
}

/** Returns the cause of the error in the first cell of a row, and the name or the address of the cell in the cause. */
function told(...row: Row): readonly unknown[] {
  const { cause } = errorOf([row]);
  if (!cause) return [];
  if ("name" in cause) return [cause.kind, cause.name];
  const cell = "cell" in cause ? cause.cell : undefined;
  return [cause.kind, ...(cell ? [cellAddress(cell)] : [])];
}

describe("what Excel's own error comes from", () => {
  it("is a text in arithmetic, in any part of the formula", () => {
    for (const formula of ["=B1+C1", "=B1-C1", "=B1*C1", "=B1/C1", "=B1^C1", "=2*(B1+C1)"])
      assert.deepEqual(told([formula, "#VALUE!"], 5, "abc"), ["text in arithmetic", "C1"], formula);
    for (const formula of ["=-C1", "=C1%", "=1+SUM(B1)*-C1"])
      assert.deepEqual(told([formula, "#VALUE!"], 5, "abc"), ["text in arithmetic", "C1"], formula);
  });

  it("is no text that Excel reads as a number, and none that is only joined or compared", () => {
    assert.deepEqual(told(["=B1+C1", "#VALUE!"], "5", "abc"), ["text in arithmetic", "C1"]);
    assert.deepEqual(told(["=C1&B1", "#VALUE!"], 5, "abc"), []);
    assert.deepEqual(told(["=(C1=B1)&FIND(1,2)", "#VALUE!"], 5, "abc"), []);
    assert.deepEqual(told(["=+C1&FIND(1,2)", "#VALUE!"], 5, "abc"), []);
  });

  it("names no cell if the text is in the formula, and none for a text of the add-in", () => {
    assert.deepEqual(told(['=B1+"abc"', "#VALUE!"], 5), []);
    assert.deepEqual(told(['=IIJ.SOURCE("4Q03",B1)+1', "#VALUE!"], "Revenue.SI"), []);
  });

  it("is the divisor that is blank or nil, by its first cell, or a nil written in the formula", () => {
    for (const nil of [0, "0", false, ""])
      assert.deepEqual(told(["=1/2+1/C1", "#DIV/0!"], 5, nil), ["division by nothing", "C1"]);
    assert.deepEqual(told(["=B1/(C1-D1)", "#DIV/0!"], 5, 3, 3), ["division by nothing", "C1"]);
    assert.deepEqual(told(["=B1/0", "#DIV/0!"], 5), ["division by nothing"]);
    assert.deepEqual(told(["=1/D1+1/(B1/C1)", "#DIV/0!"], 5, 0, "abc"), [
      "division by nothing",
      "C1",
    ]);
    assert.deepEqual(told(["=AVERAGE(B1:C1)", "#DIV/0!"]), ["division by nothing"]);
    assert.deepEqual(told(["=B1*C1+MOD(B1,C1)", "#DIV/0!"], 5, 0), ["division by nothing"]);
  });

  it("is a name that the workbook has not, and not one that LET or LAMBDA gives", () => {
    assert.deepEqual(told(["=B1*Reveneu", "#NAME?"], 5), ["unknown name", "Reveneu"]);
    assert.deepEqual(told(["=LET(x,B1,X*Reveneu)", "#NAME?"], 5), ["unknown name", "Reveneu"]);
    assert.deepEqual(told(["=LAMBDA(x,x*Reveneu)(B1)", "#NAME?"], 5), ["unknown name", "Reveneu"]);
    assert.deepEqual(told(["=SUMM(B1)", "#NAME?"], 5), []);
    const names = [{ name: "Known", formula: "=Here!$B$1" }];
    assert.equal(errorOf([[["=Known*SUMM(1)", "#NAME?"], 5]], names).cause, undefined);
  });

  it("is a function that the add-in has not, however it is capitalised, or the add-in missing", () => {
    for (const name of ["IIJ.REVENEU", "iij.reveneu"])
      assert.deepEqual(told([`=1+${name}("4Q03")`, "#NAME?"]), ["unknown name", name]);
    assert.deepEqual(told(['=OTHER.IIJ("4Q03")', "#NAME?"]), []);
    assert.deepEqual(told(['=IIJ.REVENUE("4Q03")', "#NAME?"]), ["add-in missing"]);
  });

  it("is a sheet that the workbook has not, or a reference that was deleted", () => {
    assert.deepEqual(told(["=B1+Lost!A1", "#REF!"], 5), ["missing sheet", "Lost"]);
    assert.deepEqual(told(["=B1+#REF!", "#REF!"], 5), ["deleted reference"]);
  });

  it("is a range for one value only in a call with an argument that is not followed", () => {
    assert.deepEqual(told(["=IIJ.REVENUE(OFFSET(B1,0,0,2,1))", "#CALC!"]), ["range for one value"]);
    assert.deepEqual(told(["=FILTER(B1:C1,FALSE)", "#CALC!"], 1, 2), []);
    const filtered = '=FILTER(IIJ.FIGURES("4Q02,4Q03","Revenue.SI"),{FALSE,FALSE})';
    assert.deepEqual(told([filtered, "#CALC!"]), []);
  });

  it("is undefined for an error that says no more than its name", () => {
    for (const error of ["#NUM!", "#N/A", "#BUSY!", "#GETTING_DATA"])
      assert.deepEqual(told([`=B1/B1+"abc"`, error], 0), [], error);
  });
});

describe("the cell in which an error began", () => {
  const refused = '=IIJ.REVENUE("nonsense")';

  it("is the cell with the same error before one with another", () => {
    const { root, failure } = errorOf([
      [
        ["=B1+C1", "#VALUE!"],
        ["=1/0", "#DIV/0!"],
        [refused, "#VALUE!"],
      ],
    ]);
    assert.equal(cellAddress(root), "C1");
    assert.match(failure?.message ?? "", /"nonsense" is not a period/);
    const { root: other } = errorOf([
      [
        ["=IFERROR(1,B1)", "#NUM!"],
        ["=1/0", "#DIV/0!"],
      ],
    ]);
    assert.equal(cellAddress(other), "B1");
  });

  it("is sought in every row and column of a range", () => {
    const { root } = errorOf([[["=SUM(B1:C3)", "#DIV/0!"]], ["", 1], ["", 1, ["=1/0", "#DIV/0!"]]]);
    assert.equal(cellAddress(root), "C3");
  });

  it("is sought in the first two thousand cells of a formula", () => {
    const failing = (row: number): string => {
      const rows = Array.from({ length: 2001 }, (_, n): Row => [
        n === 0 ? ["=SUM(B1:B2001)", "#DIV/0!"] : "",
        n === row ? ["=1/0", "#DIV/0!"] : 1,
      ]);
      return cellAddress(errorOf(rows).root);
    };
    assert.deepEqual([failing(1999), failing(2000)], ["B2000", "A1"]);
  });

  it("may be an error that was typed in", () => {
    const { root, cause, failure } = errorOf([[["=B1+1", "#N/A"], "#N/A"]]);
    assert.deepEqual([cellAddress(root), cause, failure], ["B1", undefined, undefined]);
  });

  it("is explained by the call that fails if another call of the formula answers", () => {
    const { failure, root } = errorOf([[[`=IIJ.REVENUE("4Q03")+${refused.slice(1)}`, "#VALUE!"]]]);
    assert.match(failure?.message ?? "", /"nonsense" is not a period/);
    assert.equal(cellAddress(root), "A1");
    assert.deepEqual(told(['=IIJ.REVENUE("4Q03")+B1', "#VALUE!"], "abc"), [
      "text in arithmetic",
      "B1",
    ]);
  });

  it("is the cell of an argument if that cell is an error", () => {
    const { root, failure, cause } = errorOf([
      [["=IIJ.REVENUE(B1)", "#DIV/0!"], ["=1/C1", "#DIV/0!"], 0],
    ]);
    assert.deepEqual(
      [cellAddress(root), failure, cause?.kind],
      ["B1", undefined, "division by nothing"],
    );
  });

  it("ends in a circle, and is the last cell of it", () => {
    const { root } = errorOf([
      [
        ["=B1", "#NUM!"],
        ["=A1", "#NUM!"],
      ],
    ]);
    assert.equal(cellAddress(root), "B1");
  });

  it("is not sought in a cell without an error", () => {
    const tracing = { book: bookOf({ Here: [["=1/B1"]] }), data, namespace: "IIJ" };
    const traced = traceCell(tracing, { sheet: "Here", row: 0, column: 0 });
    assert.deepEqual([traced?.cell.row, traced?.error], [0, undefined]);
  });
});
