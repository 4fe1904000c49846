import assert from "node:assert/strict";
import { traceCell } from "../../../src/workbook/trace/trace-cell.ts";
import type { CellContent } from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";

const si: [CellContent, CellContent] = ['=IIJ.REVENUE("4Q03","SI")', 4001449];
const equipment: [CellContent, CellContent] = ['=IIJ.REVENUE("4Q03","Equipment")', 2117006];
const absent: [CellContent, CellContent] = ['=IIJ.INCOME("2Q03")', "#N/A"];
const printed: [CellContent, CellContent] = ['=IIJ.REVENUE("4Q03")', 11617002];
const total = "=IF(COUNT(A1:A2),IFNA(SUM(A1:A2),A3),A3)";

/** The rows that a total in row 4 depends on, counted from 1, each with its share. */
function partsOf(...lines: readonly [CellContent, CellContent][]): unknown[] {
  const book = bookOf({ Here: [...lines, [total, 1]].map((cell) => [cell as typeof si]) });
  const trace = traceCell(
    { book, data, namespace: "IIJ" },
    { sheet: "Here", row: lines.length, column: 0 },
  );
  return (trace?.parts.parts ?? []).map(({ cell, share }) => [cell.row + 1, share]);
}

describe("the trace of a total of a sheet", () => {
  it("depends on its lines, each with its share, if it is their sum", () => {
    assert.deepEqual(partsOf(si, equipment, printed), [
      [1, 4001449],
      [2, 2117006],
    ]);
  });

  it("depends on the printed total if a line is not available", () => {
    assert.deepEqual(partsOf(si, absent, printed), [[3, 11617002]]);
  });

  it("depends on the printed total if no line is a number", () => {
    assert.deepEqual(partsOf(["n.p.", "n.p."], ["", ""], printed), [[3, 11617002]]);
  });

  it("depends on its lines if the total names them one by one and subtracts one of them", () => {
    const less = "=IF(COUNT(A1,A2:A2),IFNA(SUM(A1,A3)-SUM(A2),A3),A3)";
    const book = bookOf({ Here: [[si], [equipment], [5], [[less, 1]]] });
    const trace = traceCell({ book, data, namespace: "IIJ" }, { sheet: "Here", row: 3, column: 0 });
    assert.deepEqual(
      trace?.parts.parts.map(({ share }) => share),
      [4001449, -2117006],
    );
  });

  it("names the cells that hold a number and no formula, so that its shares need not add up unexplained", () => {
    const book = bookOf({ Here: [[si], [[5000, 5000]], [["=SUM(A1:A2)", 4006449]]] });
    const trace = traceCell({ book, data, namespace: "IIJ" }, { sheet: "Here", row: 2, column: 0 });
    assert.deepEqual(
      trace?.parts.numbers.map(({ row, value }) => [row, value]),
      [[1, 5000]],
    );
  });
});
