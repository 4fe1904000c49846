import assert from "node:assert/strict";
import fc from "fast-check";
import { attempt, Failure } from "../../../src/errors.ts";
import { toCell } from "../../../src/exact/decimal.ts";
import { answerablePeriods } from "../../../src/figures/answerable-periods.ts";
import { ask } from "../../../src/functions/ask/ask.ts";
import { askedName } from "../../../src/model/period.ts";
import { sentOfAnswer } from "../../../src/workbook/asked/asked-call.ts";
import { isCellError } from "../../../src/workbook/formula/sent-value.ts";
import { findSources } from "../../../src/workbook/freeze/find-sources.ts";
import { findFrozenIn } from "../../../src/workbook/trace/frozen-cell.ts";
import { traceCell, type CellTrace } from "../../../src/workbook/trace/trace-cell.ts";
import type { CellContent, WorkbookCells } from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { rounds } from "../../rounds.ts";
import { bookOf } from "../plan-as-book.ts";
import { freezePurely, withCell } from "./freeze-purely.ts";

const periods = answerablePeriods(data).map(({ period }) => askedName(period));
const anyPeriod = fc.constantFrom(...periods);
const anyItem = fc.constantFrom(...data.items.keys());
const anyRelease = fc.constantFrom("", "first", "1Q03", "4Q03", "2003-12-31");

type Asked = readonly [period: string, item: string, release: string];

/** Returns the value of a cell with FIGURE. */
function shownFor([period, item, release]: Asked): CellContent {
  const given = [period, item, null, release === "" ? null : release];
  const value = sentOfAnswer(attempt(() => ask("FIGURE", given, data)));
  if (isCellError(value)) return value.error;
  return value as CellContent;
}

const times: number[] = [];

function trace(book: WorkbookCells, row: number, column: number): CellTrace {
  const began = performance.now();
  const findFrozen = findFrozenIn(findSources(book));
  const found = traceCell(
    { book, data, namespace: "IIJ", findFrozen },
    { sheet: "Here", row, column },
  );
  times.push(performance.now() - began);
  return found ?? assert.fail("not loaded");
}

/** Compares a trace with the text of SOURCE and with the data. */
function holds(traced: CellTrace, [period, item, release]: Asked): void {
  const [figure] = traced.calls[0]?.figures ?? [];
  const asked = [period, item, release === "" ? null : release];
  const source = attempt(() => ask("SOURCE", asked, data));
  if (source instanceof Failure) {
    const failure = figure?.failure ?? traced.calls[0]?.failure;
    assert.equal(failure?.message, source.message);
    assert.equal(traced.error?.failure?.message, source.message);
    return;
  }
  assert.ok(figure?.figure && figure.value, source as string);
  assert.equal(toCell(figure.value), traced.cell.value);
  for (const { print, at } of figure.printed) {
    assert.ok(String(source).includes(print.release.code));
    const text = print.correction?.read ?? print.text;
    if (figure.chain.length === 0 && text !== "")
      assert.ok(String(source).includes(text), String(source));
    if (at) assert.equal(at.table.rows[at.row]?.cells[at.column], print.text);
  }
}

describe("the trace of any cell", () => {
  after(() => {
    if (!process.env["TIMES"]) return;
    times.sort((a, b) => a - b);
    console.log(
      `median ${times[times.length >> 1]} ms, p95 ${times[Math.floor(times.length * 0.95)]} ms, most ${times.at(-1)} ms`,
    );
  });

  it("agrees with SOURCE and with the data", () => {
    fc.assert(
      fc.property(anyPeriod, anyItem, anyRelease, (...asked) => {
        const [period, item, release] = asked;
        const formula = "=IIJ.FIGURE($B1,$C1,,D1)";
        const book = bookOf({ Here: [[[formula, shownFor(asked)], period, item, release]] });
        holds(trace(book, 0, 0), asked);
      }),
      { numRuns: rounds(200) },
    );
  });

  it("does so for a frozen cell, and claims no source once its value is another", () => {
    fc.assert(
      fc.property(anyPeriod, anyItem, anyRelease, (...asked) => {
        const [period, item, release] = asked;
        const formula = "=IIJ.FIGURE($B1,$C1,,D1)";
        const live = bookOf({ Here: [[[formula, shownFor(asked)], period, item, release]] });
        const book = freezePurely(live);
        const frozen = trace(book, 0, 0);
        assert.equal(frozen.cell.formula, frozen.cell.value);
        assert.equal(frozen.frozen?.state, "kept");
        assert.equal(frozen.frozen.now, undefined);
        holds(frozen, asked);
        const { value } = frozen.cell;
        const other = typeof value === "number" ? value + 1 : 1;
        const changed = trace(withCell(book, "Here", [0, 0], other), 0, 0);
        assert.deepEqual([changed.frozen?.state, changed.calls], ["changed", []]);
      }),
      { numRuns: rounds(200) },
    );
  });

  it("does so for every cell of a block, live and frozen, and for a total over it", () => {
    const lists = fc.record({
      periods: fc.uniqueArray(anyPeriod, { minLength: 1, maxLength: 4 }),
      items: fc.uniqueArray(anyItem, { minLength: 1, maxLength: 4 }),
      release: anyRelease,
    });
    fc.assert(
      fc.property(lists, ({ periods: across, items: down, release }) => {
        const asked = (row: number, column: number): Asked => [
          across[column] ?? "",
          down[row] ?? "",
          release,
        ];
        const formula = `=IIJ.FIGURES("${across.join()}","${down.join()}",,"${release}")`;
        const values = down.map((_, row) =>
          across.map((__, column) => shownFor(asked(row, column))),
        );
        const live = blockBook(formula, values);
        for (const book of [live, freezePurely(live)])
          for (const [row, line] of values.entries())
            for (const column of line.keys()) {
              const traced = trace(book, row, column);
              if (values.length * line.length > 1)
                assert.deepEqual(
                  [traced.formula?.origin.row, traced.formula?.origin.column],
                  [0, 0],
                );
              holds(traced, asked(row, column));
            }
        sharesHold(live, values);
        sharesHold(freezePurely(live), values);
      }),
      { numRuns: rounds(50) },
    );
  });
});

/** Returns a workbook with a block, and below it a total of its first column. */
function blockBook(formula: string, values: readonly (readonly CellContent[])[]): WorkbookCells {
  const cells = values.map((line, row) =>
    line.map((value, column): readonly [CellContent, CellContent] =>
      row === 0 && column === 0 ? [formula, value] : [value, value],
    ),
  );
  const { length: rows } = values;
  const book = bookOf({ Here: [...cells, [[`=SUM(A1:A${rows})/1000`, 0]]] });
  const columns = values[0]?.length ?? 1;
  const spills = rows * columns > 1 ? [{ row: 0, column: 0, rows, columns }] : [];
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, spills })) };
}

function sharesHold(book: WorkbookCells, values: readonly (readonly CellContent[])[]): void {
  const { parts } = trace(book, values.length, 0);
  assert.deepEqual(parts.numbers, []);
  assert.deepEqual(
    parts.parts.map(({ cell, share }) => [cell.row, share]),
    values.map(([value], row) => [row, typeof value === "number" ? value * 0.001 : undefined]),
  );
}
