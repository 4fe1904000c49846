import assert from "node:assert/strict";
import { Failure } from "../../../src/errors.ts";
import { toCell } from "../../../src/exact/decimal.ts";
import { traceCell, type CellTrace } from "../../../src/workbook/trace/trace-cell.ts";
import { rowsAround } from "../../../src/workbook/trace/printed-around.ts";
import type { CellContent, WorkbookCells } from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";

const trace = (book: WorkbookCells, row: number, column: number): CellTrace =>
  traceCell({ book, data, namespace: "IIJ" }, { sheet: "Here", row, column }) ??
  assert.fail("not loaded");

const book = bookOf({
  Here: [
    ['=IIJ.REVENUE("4Q03","SI")', 4001449],
    ['=IIJ.REVENUE("4Q03","Equipment")', 2117006],
    ["=SUM(A1:A2)-Other!A1/1000", 6118454],
    ["=A3*2", 12236908],
    ["=A3*A1", 1],
    ["=A7", "=A6"],
    ["=A6", 0],
    ['=IIJ.REVENUE("2Q03")', 9185259],
    ['=IIJ.INCOME("2Q03")', "#N/A"],
    ["=A9+1", "#N/A"],
    ["=A1/Other!B9", "#DIV/0!"],
    ['=IIJ.REVENUE("4Q03")', "#NAME?"],
    ["=Unkown+1", "#NAME?"],
    ["=Lost!A1", "#REF!"],
  ].map(([formula = "", value]) => [[formula, value ?? formula] as [CellContent, CellContent]]),
  Other: [[['=IIJ.EPS("4Q03")', 1000]]],
});

describe("the trace of a cell", () => {
  it("gives the figure of a call, its printed place, and the rows around it", () => {
    const [call] = trace(book, 0, 0).calls;
    const [figure] = call?.figures ?? [];
    assert.ok(figure?.value);
    assert.equal(toCell(figure.value), 4001449);
    assert.equal(figure.unit, "JPYk");
    const [printed] = figure.printed;
    assert.equal(printed?.print.text, "4,001,449");
    const around = printed.at ? rowsAround(printed.at, 1) : [];
    assert.deepEqual(
      around.map(({ label }) => label),
      [
        "Connectivity and value-added services:",
        "Total connectivity and value-added services",
        "Systems integration revenues",
        "Equipment sales",
      ],
    );
    assert.ok(figure.checks().some(({ id }) => id.startsWith("footing:4Q03:IS")));
  });

  it("gives the chain of a derived figure, and both vintages of a restated one", () => {
    const [derived] = trace(book, 7, 0).calls[0]?.figures ?? [];
    assert.deepEqual(
      derived?.chain.map(({ sign, figure }) => `${sign} ${figure.period.code}`),
      ["1 FY2003", "-1 1Q03", "-1 3Q03", "-1 4Q03"],
    );
    const restated = bookOf({ Here: [[['=IIJ.INCOME("4Q02")', -9289600]]] });
    const [net] = trace(restated, 0, 0).calls[0]?.figures ?? [];
    assert.deepEqual(
      net?.vintages.map(({ release, value, isAsked }) =>
        value instanceof Failure ? "" : `${release.code} ${toCell(value)} ${isAsked}`,
      ),
      ["1Q03 -2136513 false", "4Q03 -9289600 true"],
    );
    assert.deepEqual(net.marks, ["r"]);
  });

  it("names the cells that a native formula depends on, each with its share, through other formulas", () => {
    const shares = (row: number): unknown =>
      trace(book, row, 0).parts.parts.map(({ cell, share, through }) => [
        `${cell.sheet}!${cell.row}`,
        share,
        through,
      ]);
    assert.deepEqual(shares(2), [
      ["Here!0", 4001449, 0],
      ["Here!1", 2117006, 0],
      ["Other!0", -1, 0],
    ]);
    assert.deepEqual(shares(3), [
      ["Here!0", 8002898, 1],
      ["Here!1", 4234012, 1],
      ["Other!0", -2, 1],
    ]);
    assert.deepEqual(
      trace(book, 4, 0).parts.parts.map(({ share }) => share),
      [undefined, undefined, undefined],
    );
  });

  it("ends in a circle, and says what it leaves out", () => {
    assert.deepEqual(trace(book, 5, 0).parts, { parts: [], numbers: [], cut: [] });
    const long = bookOf({
      Here: [
        [['=IIJ.EPS("4Q03")', 1]],
        ...Array.from({ length: 20 }, (_, n): [CellContent, CellContent][] => [[`=A${n + 1}`, 1]]),
      ],
    });
    assert.deepEqual(trace(long, 20, 0).parts.cut, [{ why: "too deep", cells: 1 }]);
    const part: WorkbookCells = {
      names: [],
      sheets: long.sheets.map((sheet) => ({ ...sheet, isWhole: false })),
    };
    const beyond = bookOf({ Here: [[["=Gone!A1", 1]]] });
    assert.deepEqual(trace({ ...part, sheets: beyond.sheets }, 0, 0).parts.cut, [
      { why: "not loaded", cells: 1 },
    ]);
  });

  it("describes an error by the cell in which it began", () => {
    const told = (row: number): unknown => {
      const { error } = trace(book, row, 0);
      return [error?.root.row, error?.failure?.message ?? error?.cause];
    };
    assert.match(String((told(9) as unknown[])[1]), /1H03/);
    assert.equal((told(9) as unknown[])[0], 8);
    assert.deepEqual(told(10), [
      10,
      {
        kind: "division by nothing",
        cell: { sheet: "Other", row: 8, column: 1, formula: "", value: "" },
      },
    ]);
    assert.deepEqual(told(11), [11, { kind: "add-in missing" }]);
    assert.deepEqual(told(12), [12, { kind: "unknown name", name: "Unkown" }]);
    assert.deepEqual(told(13), [13, { kind: "missing sheet", name: "Lost" }]);
  });
});
