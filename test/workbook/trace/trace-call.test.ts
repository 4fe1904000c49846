import assert from "node:assert/strict";
import { askedCalls, type AskedCall } from "../../../src/workbook/asked/asked-call.ts";
import { percentagePlace } from "../../../src/workbook/trace/percentage-place.ts";
import { traceCell } from "../../../src/workbook/trace/trace-cell.ts";
import { failureAt, traceCall, type CallTrace } from "../../../src/workbook/trace/trace-call.ts";
import { Failure } from "../../../src/errors.ts";
import type { Asked } from "../../../src/workbook/asked/asked.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";

const asking = { book: bookOf({ Here: [] }), data, namespace: "IIJ" };
const callOf = (formula: string): AskedCall =>
  askedCalls(asking, { sheet: "Here", row: 0, column: 0 }, formula)[0] ?? assert.fail(formula);

const traced = (formula: string, row = 0, column = 0): CallTrace =>
  traceCall(asking, callOf(formula), { row, column }, true);

const failure = (formula: string, row = 0, column = 0): string | undefined =>
  failureAt(asking, callOf(formula), { row, column })?.data.reason;

function askedIn(formula: string, row = 0, column = 0): Asked {
  const { asks } = callOf(formula);
  const asked = asks && !(asks instanceof Failure) ? asks.at(row, column) : undefined;
  return asked && !(asked instanceof Failure) ? asked : assert.fail(formula);
}

describe("the trace of one call", () => {
  it("has the failure of its figure with the figure, and that of another answer with the call", () => {
    const absent = traced('=IIJ.INCOME("2Q03")');
    assert.deepEqual([absent.failure, absent.answer], [undefined, undefined]);
    assert.ok(absent.figures[0]?.failure);
    const change = traced('=IIJ.CHANGE("2Q03","Income.Net","YoY")');
    assert.ok(change.failure);
    assert.deepEqual([change.answer, change.asked?.shows], [undefined, "change"]);
    const refused = traced('=IIJ.INCOME("nonsense")');
    assert.equal(refused.failure?.data.reason, "not a period");
    assert.deepEqual([refused.figures, refused.tables, refused.asked], [[], [], undefined]);
  });

  it("gives the answer of a function that asks for no figure, and nothing if an argument is not followed", () => {
    const end = traced('=IIJ.LABEL("Revenue.SI")');
    assert.equal(end.answer, "Systems integration revenues");
    assert.deepEqual([end.asked, end.figures, end.tables], [undefined, [], []]);
    const open = traced("=IIJ.INCOME(OFFSET(A1,0,0))");
    assert.deepEqual([open.answer, open.failure, open.figures], [undefined, undefined, []]);
    assert.equal("answer" in open || "failure" in open || "asked" in open, false);
    const wrong = traced('=IIJ.LABEL("Nonsense")');
    assert.equal(wrong.failure?.kind, "bad-argument");
  });

  it("has a percentage with the cell that prints it, and none of a figure", () => {
    assert.equal(traced('=IIJ.PRINTED("4Q03","EBITDA.Adjusted","YoY")').percentage?.text, "195.5%");
    assert.equal("percentage" in traced('=IIJ.REVENUE("4Q03")'), false);
  });

  it("is of the cell of the answer that is meant", () => {
    const figures = '=IIJ.FIGURES("3Q03,4Q03","Revenue.SI,Nonsense")';
    assert.equal(String(traced(figures, 0, 1).answer), "4001449");
    assert.deepEqual(
      traced(figures, 0, 1).figures.map(({ address }) => address.period),
      ["4Q03"],
    );
    assert.equal(traced(figures, 1, 1).failure?.data.reason, "unknown code");
    const heads = traced('=IIJ.HEADS("Operations","4Q03")', 3, 0);
    assert.deepEqual(
      heads.tables.map(({ id }) => id),
      ["IS"],
    );
    assert.equal(traced(figures, 5, 5).answer, undefined);
  });
});

describe("the printed tables that words are about", () => {
  const tables = (formula: string, row: number): string[] =>
    traced(formula, row).tables.map(({ release, id }) => `${release.code} ${id}`);

  it("are those with the figures of the column, older releases first", () => {
    assert.deepEqual(tables('=IIJ.HEADS("Operations","4Q03")', 3), ["4Q03 IS"]);
    assert.deepEqual(tables('=IIJ.HEADS("Operations","2Q03")', 3), [
      ...["1Q03 IS", "4Q03 IS", "4Q03 IS-FY"],
    ]);
    assert.deepEqual(tables('=IIJ.HEADS("EBITDA","4Q03")', 3), ["4Q03 8", "4Q03 9", "4Q03 IS"]);
  });

  it("are those of its columns for a note, and none if the note has figures of its own", () => {
    const notes = '=IIJ.NOTES("Operations","4Q02,4Q03",,20)';
    for (const row of [0, 4]) {
      assert.deepEqual(tables(notes, row), []);
      assert.ok(traced(notes, row).figures.length > 0);
    }
    assert.deepEqual(tables(notes, 5), ["4Q03 IS"]);
  });
});

describe("the calls of a cell", () => {
  const callsIn = (formula: string): unknown[] => {
    const book = bookOf({ Here: [[[formula, 1]]] });
    const trace = traceCell({ ...asking, book }, { sheet: "Here", row: 0, column: 0 });
    return (trace?.calls ?? []).map(({ call, isShown, figures }) => [
      ...[call.id, isShown, figures[0]?.address.period],
    ]);
  };

  it("are listed: first the call whose answer it shows, then the others by the first cell of their answers", () => {
    assert.deepEqual(callsIn('=IF(IIJ.EPS("4Q03")>0,IIJ.REVENUE("3Q03"),0)'), [
      ["REVENUE", true, "3Q03"],
      ["EPS", false, "4Q03"],
    ]);
    assert.deepEqual(callsIn('=SUM(IIJ.FIGURES("3Q03,4Q03","Revenue.SI"))'), [
      ["FIGURES", false, "3Q03"],
    ]);
  });

  it("are none of a cell that was not loaded", () => {
    const { sheets } = bookOf({ Here: [[1]] });
    const book = { sheets: sheets.map((sheet) => ({ ...sheet, isWhole: false })), names: [] };
    assert.equal(traceCell({ ...asking, book }, { sheet: "Here", row: 5, column: 0 }), undefined);
  });
});

describe("why a cell of an answer has no value", () => {
  it("is that its figure is not there, or not in its unit", () => {
    assert.equal(failure('=IIJ.INCOME("2Q03")'), "mixed bases");
    assert.equal(failure('=IIJ.REVENUE("2Q03",,"USDk")'), "no dollars");
    assert.equal(failure('=IIJ.FIGURES("2Q03,4Q03","Income.Net")', 0, 0), "mixed bases");
  });

  it("is that the answer fails although its figures exist", () => {
    assert.ok(failure('=IIJ.CHANGE("2Q03","Income.Net","YoY")'));
    assert.ok(failure('=IIJ.PRINTED("4Q03","Revenue.SI","Share")'));
    assert.equal(failure('=IIJ.LABEL("Nonsense")'), "unknown code");
    assert.ok(failure('=IIJ.CHANGE("1Q02","Revenue.Total","YoY")'));
    assert.equal(failure('=IIJ.INCOME("nonsense")'), "not a period");
  });

  it("is undefined if it has a value, and unknown if an argument is not followed", () => {
    for (const formula of [
      '=IIJ.REVENUE("4Q03")',
      '=IIJ.REVENUE("4Q03",,"USDk")',
      '=IIJ.SOURCE("4Q03","Income.Net")',
      '=IIJ.CHANGE("4Q03","Revenue.Total","YoY")',
      '=IIJ.LABEL("Revenue.SI")',
      "=IIJ.INCOME(OFFSET(A1,0,0))",
    ])
      assert.equal(failure(formula), undefined, formula);
  });
});

describe("the printed cell of a percentage", () => {
  const place = (formula: string): unknown => {
    const found = percentagePlace(askedIn(formula));
    if (!found) return undefined;
    const { table, row, column } = found.at;
    return [
      found.text,
      table.release.code,
      table.rows[row]?.label,
      table.columns[column]?.period.code,
    ];
  };

  it("is that of its item, period and column, by a percentage or a mark", () => {
    const adjusted = ["195.5%", "4Q03", "Adjusted EBITDA ⁵", "4Q03"];
    assert.deepEqual(place('=IIJ.PRINTED("4Q03","EBITDA.Adjusted","YoY")'), adjusted);
    assert.deepEqual(place('=IIJ.FLAG("4Q03","EBITDA.Adjusted",,"YoY")'), adjusted);
  });

  it("is undefined if none is printed or none is asked for", () => {
    assert.equal(place('=IIJ.PRINTED("2Q03","EBITDA.Adjusted","YoY")'), undefined);
    assert.equal(place('=IIJ.FLAG("4Q03","EBITDA.Adjusted")'), undefined);
    assert.equal(place('=IIJ.REVENUE("4Q03")'), undefined);
    assert.equal(percentagePlace({ shows: "percentage", figures: [], column: "YoY" }), undefined);
  });
});
