import assert from "node:assert/strict";
import { Failure } from "../../../src/errors.ts";
import type { Asked } from "../../../src/workbook/asked/asked.ts";
import { bookOf } from "../plan-as-book.ts";
import { blockOf, callsIn, toldAt } from "./told.ts";

const askedAt = (formula: string, row = 0, column = 0): Asked => {
  const asked = blockOf(formula).at(row, column);
  return asked && !(asked instanceof Failure) ? asked : assert.fail(formula);
};

describe("what a function asks for", () => {
  for (const [formula, asked] of [
    ['=IIJ.REVENUE("4Q03","SI")', "value Revenue.SI 4Q03"],
    ['=IIJ.COST("4Q03","SI","JPYm")', "value Cost.SI 4Q03 JPYm"],
    ['=IIJ.EXPENSE("4Q03","R&D")', "value Expense.R&D 4Q03"],
    ['=IIJ.INCOME("4Q02","Net",,"first")', "value Income.Net 4Q02 first"],
    ['=IIJ.EPS("4Q03","ADS")', "value EPS.ADS 4Q03"],
    ['=IIJ.EBITDA("4Q03")', "value EBITDA.Adjusted 4Q03"],
    ['=IIJ.CAPEX("4Q03","Leases")', "value Capex.Leases 4Q03"],
    ['=IIJ.DEPRECIATION("4Q03","CashFlow")', "value Depreciation.CashFlow 4Q03"],
    ['=IIJ.BALANCE("4Q03","Cash")', "value Balance.Cash 4Q03"],
    ['=IIJ.CASHFLOW("4Q03","Operating")', "value CashFlow.Operating 4Q03"],
    ['=IIJ.CONTRACTS("4Q03","DC")', "value Contracts.DC 4Q03"],
    ['=IIJ.BANDWIDTH("4Q03","DC")', "value Bandwidth.DC 4Q03"],
    ['=IIJ.FIGURE("4Q03","Cost.SI","USDk")', "value Cost.SI 4Q03 USDk"],
    ['=IIJ.FLAG("4Q02","Income.Net","first")', "marks Income.Net 4Q02 first"],
    ["=IIJ.PERIODS()", "nothing"],
    ["=IIJ.ITEMS()", "nothing"],
    ['=IIJ.LABEL("Revenue.SI")', "nothing"],
    ['=IIJ.PERIODEND("4Q03")', "nothing"],
    ['=IIJ.FXRATE("4Q03")', "nothing"],
    ['=IIJ.USD(5,"4Q03")', "nothing"],
  ] as const)
    it(`${formula.slice(1)}: ${asked}`, () => {
      assert.equal(toldAt(formula, 0, 0), asked);
    });

  it("gives the column of a mark if one is named", () => {
    assert.ok(!("column" in askedAt('=IIJ.FLAG("4Q03","Revenue.Total")')));
    assert.equal(askedAt('=IIJ.FLAG("4Q03","Revenue.Total",,"YoY")').column, "YoY");
    assert.ok(!("column" in askedAt('=IIJ.FLAGS("4Q03","Revenue.Total")')));
    assert.equal(askedAt('=IIJ.FLAGS("4Q03","Revenue.Total",,"YoY")').column, "YoY");
  });

  it("has no day if the newest release is meant", () => {
    const [figure] = askedAt('=IIJ.REVENUE("4Q03")').figures;
    assert.ok(figure && !("knownOn" in figure));
  });
});

describe("an argument that is a call of the add-in", () => {
  const valuesOf = (formula: string): readonly unknown[] | undefined => callsIn(formula)[0]?.values;

  it("is what that call answers: a number, a text, a block", () => {
    assert.deepEqual(valuesOf('=IIJ.USD(IIJ.REVENUE("4Q03","SI"),"4Q03")'), [4001449, "4Q03"]);
    assert.equal(valuesOf('=IIJ.REVENUE(IIJ.PERIODEND("4Q03"))')?.[0], "38077");
    const items = 'IIJ.FIGURES("4Q03",{"Revenue.SI";"Revenue.Total"})';
    assert.deepEqual(valuesOf(`=IIJ.FIGURES(${items},"Revenue.SI")`)?.[0], [[4001449], [11617002]]);
  });

  it("is the error of one that has no answer", () => {
    const errorOf = (inner: string): unknown => callsIn(`=IIJ.REVENUE(${inner})`)[0]?.error;
    assert.deepEqual(errorOf('IIJ.BALANCE("2Q03","Payables")'), {
      error: "#N/A",
      argument: "period",
    });
    assert.deepEqual(errorOf('IIJ.EPS("1Q99")'), { error: "#N/A", argument: "period" });
    assert.deepEqual(errorOf('IIJ.EPS("nonsense")'), { error: "#VALUE!", argument: "period" });
  });

  it("is not known if its own argument is not", () => {
    const [call] = callsIn('=IIJ.REVENUE(IIJ.EPS(FOO(1)),"SI")');
    assert.deepEqual(
      [
        call?.values,
        call?.asks,
        call?.notFollowed.map(({ argument, why }) => [argument, why.what]),
      ],
      [undefined, undefined, [["period", "FOO"]]],
    );
  });
});

describe("an argument", () => {
  const book = bookOf({ Here: [["4Q02", 38077, ["=NA()", "#N/A"]]] });

  it("is a text if the function takes one, rows if it takes a range", () => {
    assert.deepEqual(callsIn("=IIJ.REVENUE(B1)", book)[0]?.values?.[0], "38077");
    const figures = callsIn('=IIJ.FIGURES(A1,"Revenue.SI")', book)[0];
    assert.deepEqual(figures?.values?.slice(0, 3), [[["4Q02"]], [["Revenue.SI"]], null]);
    assert.deepEqual(callsIn("=IIJ.FIGURES(A1:B1,)", book)[0]?.values?.slice(0, 2), [
      [["4Q02", 38077]],
      null,
    ]);
  });

  it("that is an error is reported with its name", () => {
    const [call] = callsIn('=IIJ.FIGURE("4Q03",C1)', book);
    assert.deepEqual(call?.error, { error: "#N/A", argument: "item" });
    assert.ok(callsIn('=IIJ.FIGURE("4Q03","Cost.SI")', book).every((each) => !("error" in each)));
  });

  it("of what cannot be read asks for nothing", () => {
    assert.deepEqual(callsIn("=IIJ.FIGURE(("), []);
    assert.deepEqual(callsIn("text"), []);
  });
});

describe("what a cell of words asks for", () => {
  it("of a block of heads is nothing if its period is blank, and the reason if it is wrong", () => {
    const heads = '=IIJ.HEADS("Operations",{"4Q03","","9Q99"})';
    assert.equal(toldAt(heads, 0, 0), "head");
    assert.equal(toldAt(heads, 0, 1), "nothing");
    assert.equal(toldAt(heads, 0, 2), "bad-argument not a period");
    assert.equal(toldAt(heads, 0, 3), "nothing");
  });

  it("of a note is the figure in the column of its period, else the newest", () => {
    const notes = '=IIJ.NOTES("Operations",{"4Q03","4Q02"},{"latest","first"},40)';
    const { rows, columns, at } = blockOf(notes);
    assert.equal(columns, 4);
    const figures = Array.from({ length: rows }, (_, row) => at(row, 3)).flatMap((asked) =>
      asked && !(asked instanceof Failure) ? asked.figures : [],
    );
    assert.ok(figures.length > 0);
    for (const { period, vintage } of figures)
      assert.equal(vintage, period.code === "4Q02" ? "first" : "latest", period.code);
    assert.equal(askedAt(notes, 0, 3).shows, "note");
  });
});
