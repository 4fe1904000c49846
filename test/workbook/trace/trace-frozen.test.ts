import assert from "node:assert/strict";
import { findSources } from "../../../src/workbook/freeze/find-sources.ts";
import { findFrozenIn } from "../../../src/workbook/trace/frozen-cell.ts";
import { traceCell, type CellTrace } from "../../../src/workbook/trace/trace-cell.ts";
import type { SheetCells, WorkbookCells } from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";
import { freezePurely, withCell } from "./freeze-purely.ts";

const figures = '=IIJ.FIGURES("4Q02,4Q03","Revenue.SI,Revenue.Equipment")';

/** A cell, a total, a cell that is not available and a block. */
const live = bookOf({
  Here: [
    [['=IIJ.REVENUE("4Q03",B1)', 4001449], "SI"],
    [["=A1/1000+C4", 2121007.449]],
    [['=IIJ.INCOME("2Q03")', "#N/A"]],
    ["", [figures, 2926041], 4001449],
    ["", 1861384, 2117006],
  ],
});
const [sheet] = live.sheets;
assert.ok(sheet);
const spills: SheetCells["spills"] = [{ row: 3, column: 1, rows: 2, columns: 2 }];
const frozenBook = freezePurely({ ...live, sheets: [{ ...sheet, spills }] });

const trace = (row: number, column: number, book: WorkbookCells = frozenBook): CellTrace =>
  traceCell(
    { book, data, namespace: "IIJ", findFrozen: findFrozenIn(findSources(book)) },
    { sheet: "Here", row, column },
  ) ?? assert.fail("not loaded");

describe("the trace of a frozen cell", () => {
  it("reads the kept formula from its place, and gives the day of the freezing and the source row", () => {
    const { formula, frozen, calls, cell } = trace(0, 0);
    assert.equal(cell.formula, 4001449);
    assert.equal(formula?.formula, '=IIJ.REVENUE("4Q03",B1)');
    assert.equal(calls[0]?.figures[0]?.printed[0]?.print.text, "4,001,449");
    assert.deepEqual(
      [frozen?.state, frozen?.release, frozen?.frozenOn, frozen?.cell.row.at.sheet],
      ["kept", "4Q03", "2026-11-27", "Sources"],
    );
    assert.equal(frozen?.now, undefined);
  });

  it("finds the figure of its row and column in a frozen block", () => {
    const { calls, frozen, formula } = trace(4, 2);
    assert.equal(frozen?.state, "kept");
    assert.deepEqual([formula?.origin.row, formula?.origin.column], [3, 1]);
    const [figure] = calls[0]?.figures ?? [];
    assert.deepEqual(figure?.address, { item: "Revenue.Equipment", period: "4Q03" });
  });

  it("says why a frozen #N/A has no figure", () => {
    const { error, frozen } = trace(2, 0);
    assert.equal(frozen?.state, "kept");
    assert.match(error?.failure?.message ?? "", /1H03/);
  });

  it("makes a native total depend on frozen cells, each with its share", () => {
    const { parts } = trace(1, 0);
    assert.deepEqual(
      parts.parts.map(({ cell, share, formula }) => [
        cell.row,
        cell.column,
        share,
        formula.frozen !== undefined,
      ]),
      [
        [0, 0, 4001.449, true],
        [3, 2, 4001449, true],
      ],
    );
    assert.deepEqual(parts.numbers, []);
  });

  it("says that a value was changed since, and claims no source for it", () => {
    const { formula, frozen, calls } = trace(0, 0, withCell(frozenBook, "Here", [0, 0], 5));
    assert.deepEqual([formula, calls, frozen?.state], [undefined, [], "changed"]);
    const total = trace(1, 0, withCell(frozenBook, "Here", [0, 0], 5));
    assert.deepEqual(
      total.parts.numbers.map(({ row, value }) => [row, value]),
      [[0, 5]],
    );
    const cleared = trace(0, 0, withCell(frozenBook, "Here", [0, 0], ""));
    assert.equal(cleared.frozen?.state, "changed");
  });

  it("says so of every cell of a block of which one was changed, and of a block that is not known whole", () => {
    const changed = withCell(frozenBook, "Here", [3, 1], 1);
    assert.deepEqual(
      [trace(4, 2, changed).frozen?.state, trace(4, 2, changed).calls],
      ["changed", []],
    );
    const part = {
      ...frozenBook,
      sheets: frozenBook.sheets.map((each) =>
        each.name === "Here"
          ? {
              ...each,
              isWhole: false,
              formulas: each.formulas.slice(4),
              values: each.values.slice(4),
              row: 4,
            }
          : each,
      ),
    };
    assert.equal(trace(4, 2, part).frozen?.state, "unchecked");
    assert.equal(trace(4, 2, part).calls[0]?.figures[0]?.address.item, "Revenue.Equipment");
  });

  it("leaves a formula that was entered since to itself", () => {
    const entered = withCell(frozenBook, "Here", [0, 0], '=IIJ.REVENUE("4Q03","Equipment")');
    assert.equal(trace(0, 0, entered).frozen, undefined);
    assert.equal(trace(0, 0, entered).calls[0]?.figures[0]?.address.item, "Revenue.Equipment");
  });

  it("gives the present value of the kept formula, if it differs from the frozen one", () => {
    const sources = frozenBook.sheets.find(({ name }) => name === "Sources") ?? assert.fail();
    const row = sources.values.findIndex(
      (line) => line[2] === 4001449 && String(line[3]).includes("REVENUE"),
    );
    const older = withCell(
      withCell(frozenBook, "Here", [0, 0], 4001000),
      "Sources",
      [row, 2],
      4001000,
    );
    const { frozen, calls } = trace(0, 0, older);
    assert.deepEqual([frozen?.state, frozen?.now], ["kept", 4001449]);
    assert.equal(calls.length, 1);
  });
});
