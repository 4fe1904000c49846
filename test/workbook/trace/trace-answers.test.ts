import assert from "node:assert/strict";
import fc from "fast-check";
import { attempt, Failure } from "../../../src/errors.ts";
import { Decimal } from "../../../src/exact/decimal.ts";
import { answerablePeriods } from "../../../src/figures/answerable-periods.ts";
import { bases } from "../../../src/figures/compare/change.ts";
import { measures } from "../../../src/figures/compare/margin.ts";
import { ask } from "../../../src/functions/ask/ask.ts";
import { askedName } from "../../../src/model/period.ts";
import { percentageColumns } from "../../../src/model/print.ts";
import type { CallTrace } from "../../../src/workbook/trace/trace-call.ts";
import { traceCell } from "../../../src/workbook/trace/trace-cell.ts";
import { data } from "../../dataset/held.ts";
import { rounds } from "../../rounds.ts";
import { bookOf } from "../plan-as-book.ts";

function traced(
  formula: string,
  spill?: { rows: number; columns: number },
  at = [0, 0],
): CallTrace {
  const [row = 0, column = 0] = at;
  const book = bookOf({ Here: [[[formula, 1]]] });
  const [sheet] = book.sheets;
  assert.ok(sheet);
  const spills = spill ? [{ row: 0, column: 0, ...spill }] : [];
  const trace = traceCell(
    { book: { ...book, sheets: [{ ...sheet, spills }] }, data, namespace: "IIJ" },
    { sheet: "Here", row, column },
  );
  return trace?.calls[0] ?? assert.fail(formula);
}

const valuesOf = ({ figures }: CallTrace): readonly (string | undefined)[] =>
  figures.map(({ value }) => value?.toFixed());

const periods = answerablePeriods(data).map(({ period }) => askedName(period));
const withPercentages = new Set(
  data.tables.flatMap(({ columns }) =>
    columns.flatMap(({ period, column }) =>
      percentageColumns.some((each) => each === column) ? [period.code] : [],
    ),
  ),
);
const anyPeriod = fc.constantFrom(...periods);
const anyRelease = fc.constantFrom("", "first", "1Q03", "4Q03", "2003-12-31");
const anyItem = fc.constantFrom(...data.items.keys());
const quote = (text: string): string => `"${text}"`;

describe("the trace of a cell that calculates", () => {
  it("gives a change, and the figures of both periods with their sources", () => {
    const call = traced('=IIJ.CHANGE("4Q03","Revenue.Total","YoY")');
    assert.ok(call.answer instanceof Decimal);
    assert.equal(call.answer.toFixed(6), "-0.108882");
    assert.deepEqual(valuesOf(call), ["11617002", "13036439"]);
    assert.deepEqual(
      call.figures.map(({ printed }) => printed.map(({ print }) => print.release.code)),
      [["4Q03"], ["4Q03"]],
    );
  });

  it("takes both figures of a change from the release that prints both, not the newest of each", () => {
    const call = traced('=IIJ.CHANGE("1Q03","Income.Net","QoQ")');
    assert.deepEqual(
      call.figures.map(
        ({ address, value }) => `${address.release ?? ""} ${value?.toFixed() ?? ""}`,
      ),
      [" -1989090", "1Q03 -2136513"],
    );
  });

  it("gives a margin, its part and its whole", () => {
    const call = traced('=IIJ.MARGIN("4Q03","SI")');
    assert.deepEqual(
      call.figures.map(({ asked }) => asked.item.code),
      ["Income.GrossSI", "Revenue.SI"],
    );
    const [part, whole] = call.figures.map(({ value }) => value);
    assert.ok(part && whole && call.answer instanceof Decimal);
    assert.ok(call.answer.equals(part.dividedBy(whole)));
  });

  it("gives the printed cell of a printed percentage", () => {
    const { answer, percentage } = traced('=IIJ.PRINTED("4Q03","EBITDA.Adjusted","YoY")');
    assert.ok(answer instanceof Decimal && percentage);
    assert.equal(answer.toFixed(), "1.955");
    const { table, row, column } = percentage.at;
    assert.equal(table.rows[row]?.cells[column], "195.5%");
    assert.equal(table.columns[column]?.column, "YoY");
    assert.equal(percentage.text, "195.5%");
  });

  it("uses the figures that the function used, whatever is asked", () => {
    let compared = 0;
    fc.assert(
      fc.property(
        anyPeriod,
        anyRelease,
        fc.oneof(
          fc.record({ item: anyItem, basis: fc.constantFrom(...bases) }),
          fc.record({ measure: fc.constantFrom(...measures.map(({ code }) => code)) }),
        ),
        (period, release, what) => {
          const isChange = "item" in what;
          const [id, given] = isChange
            ? (["CHANGE", [period, what.item, what.basis, release]] as const)
            : (["MARGIN", [period, what.measure, release]] as const);
          const answer = attempt(() => ask(id, given, data));
          const call = traced(`=IIJ.${id}(${given.map(quote).join(",")})`);
          if (answer instanceof Failure) {
            assert.equal(call.answer, undefined);
            assert.equal(call.failure?.message, answer.message);
            return;
          }
          const [one, other] = call.figures.map(({ value }) => value);
          assert.ok(one && other && answer instanceof Decimal && call.answer instanceof Decimal);
          const computed = one.dividedBy(other).minus(isChange ? 1 : 0);
          assert.ok(answer.equals(computed), `${answer.toFixed()} is not ${computed.toFixed()}`);
          assert.ok(answer.equals(call.answer));
          compared += 1;
        },
      ),
      { numRuns: rounds(300) },
    );
    assert.ok(compared > 20, String(compared));
  });

  it("finds the cell of every percentage that is printed", () => {
    let found = 0;
    for (const item of data.items.keys())
      for (const period of withPercentages)
        for (const column of percentageColumns) {
          const answer = attempt(() => ask("PRINTED", [period, item, column, null], data));
          if (answer instanceof Failure) continue;
          const { percentage } = traced(`=IIJ.PRINTED("${period}","${item}","${column}")`);
          assert.ok(percentage, `${item} ${period} ${column}`);
          const { table, row, column: at } = percentage.at;
          const { cells, item: printed } = table.rows[row] ?? assert.fail(item);
          assert.equal(cells[at], percentage.text);
          const { home, kind } = data.items.get(item) ?? assert.fail(item);
          assert.ok(printed === item || printed === home?.item, `${item}: ${printed ?? ""}`);
          const code = kind === "flow" ? period : period.replace("FY20", "4Q");
          assert.deepEqual(
            [table.columns[at]?.column, table.columns[at]?.period.code],
            [column, code],
          );
          found += 1;
        }
    assert.ok(found > 50, String(found));
  });

  it("gives both sides of a share and of a change in a statement", () => {
    const statement = '=IIJ.STATEMENT("Operations","4Q03 Share,4Q03 YoY")';
    const share = traced(statement, { rows: 9, columns: 3 }, [3, 1]);
    assert.equal(share.asked?.shows, "share");
    const [part, whole] = share.figures.map(({ value }) => value);
    assert.ok(part && whole && share.answer instanceof Decimal);
    assert.ok(share.answer.equals(part.dividedBy(whole)));
    const change = traced(statement, { rows: 9, columns: 3 }, [3, 2]);
    assert.equal(change.asked?.shows, "change");
    assert.ok(change.answer instanceof Decimal);
  });
});

describe("the trace of a cell of words", () => {
  it("names the printed tables that a head is about, and what it says", () => {
    const call = traced('=IIJ.HEADS("Operations","4Q03")', { rows: 8, columns: 1 }, [3, 0]);
    assert.equal(call.answer, "4Q03");
    assert.deepEqual(
      call.tables.map(({ release, id }) => `${release.code} ${id}`),
      ["4Q03 IS"],
    );
  });

  it("names the printed tables that a note on several lines is about", () => {
    const rows = ask("NOTES", ["Operations", "4Q02,4Q03", null, 20], data);
    assert.ok(Array.isArray(rows));
    const several = (rows as string[][]).findIndex(([n, item]) => n !== "" && item === "");
    assert.ok(several >= 0);
    const call = traced('=IIJ.NOTES("Operations","4Q02,4Q03",,20)', { rows: 20, columns: 4 }, [
      several,
      3,
    ]);
    assert.equal(call.answer, (rows as string[][])[several]?.[3]);
    assert.ok(call.tables.length > 0);
  });
});
