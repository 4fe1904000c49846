import assert from "node:assert/strict";
import { Failure } from "../../../src/errors.ts";
import { figureIn } from "../../../src/functions/answers/figure-in.ts";
import { catalogue } from "../../../src/functions/catalogue.ts";
import { toCell } from "../../../src/exact/decimal.ts";
import { addressOf, type Asked } from "../../../src/workbook/asked/asked.ts";
import { askedBy } from "../../../src/workbook/asked/asked-by-function.ts";
import { askedCalls, type AskedCall } from "../../../src/workbook/asked/asked-call.ts";
import type { WorkbookCells } from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";

const book = bookOf({
  Here: [
    ["", "4Q02", "4Q03", "1Q03"],
    ["Revenue.SI", "", "", ""],
    ["Income.Net", "", "", ""],
  ],
});

const callsIn = (formula: string, from: WorkbookCells = book): AskedCall[] =>
  askedCalls({ book: from, data, namespace: "IIJ" }, { sheet: "Here", row: 9, column: 9 }, formula);

const askedAt = (formula: string, row = 0, column = 0): Asked | Failure | undefined => {
  const [call] = callsIn(formula);
  const asks = call?.asks ?? assert.fail(formula);
  return asks instanceof Failure ? asks : asks.at(row, column);
};

/** Returns how the figures are shown, and the figures as arguments of FIGURE: "value Revenue.SI 4Q03 first JPYm". */
const told = (formula: string, row = 0, column = 0): string => {
  const asked = askedAt(formula, row, column);
  if (asked === undefined) return "nothing";
  if (asked instanceof Failure) return `${asked.kind}: ${asked.message}`;
  const figures = asked.figures.map((figure) => {
    const { item, period, release = "" } = addressOf(figure);
    return [item, period, release, figure.unit?.code ?? ""].filter((part) => part !== "").join(" ");
  });
  return [asked.shows, figures.join(" / ")].join(" ").trim();
};

describe("what a call asks for", () => {
  it("has an entry for every function of the catalogue", () => {
    assert.deepEqual(Object.keys(askedBy).sort(), catalogue.map(({ id }) => id as string).sort());
  });

  it("takes the item from the code of a family, or from the function", () => {
    assert.equal(told('=IIJ.REVENUE("4Q03")'), "value Revenue.Total 4Q03");
    assert.equal(
      told('=IIJ.REVENUE(" 4ｑ03","si","JPYm","first")'),
      "value Revenue.SI 4Q03 first JPYm",
    );
    assert.equal(told('=IIJ.EXPENSE("FY2003","R&D")'), "value Expense.R&D FY2003");
    assert.equal(told('=IIJ.EBITDA("4Q03")'), "value EBITDA.Adjusted 4Q03");
    assert.equal(told("=IIJ.CONTRACTS(C1)"), "value Contracts.Dedicated 4Q03");
    assert.equal(told("=IIJ.FIGURE($B$1,$A3,,20031231)"), "value Income.Net 4Q02 2003-12-31");
    assert.equal(
      told('=IIJ.FIGURE("LFQ",A3,,"1Q03@2004-06-01")'),
      "value Income.Net 1Q03 1Q03@2004-06-01",
    );
  });

  it("knows both sides of a change and of a margin", () => {
    assert.equal(
      told('=IIJ.CHANGE("4Q03","Revenue.SI","QoQ")'),
      "change Revenue.SI 4Q03 / Revenue.SI 3Q03",
    );
    assert.equal(told('=IIJ.MARGIN("4Q03","SI")'), "margin Income.GrossSI 4Q03 / Revenue.SI 4Q03");
    assert.equal(told('=IIJ.PRINTED("4Q03",A2,"YoY")'), "percentage Revenue.SI 4Q03");
    assert.equal(told('=IIJ.STATUS("4Q03",A2)'), "status Revenue.SI 4Q03");
    assert.equal(told('=IIJ.SOURCE("4Q03",A2)'), "source Revenue.SI 4Q03");
    assert.equal(told('=IIJ.USD(1,"4Q03")'), "nothing");
  });

  it("knows which figure a cell of a block shows", () => {
    assert.equal(told("=IIJ.FIGURES(B1:D1,A2:A3)", 1, 2), "value Income.Net 1Q03");
    assert.equal(
      told('=IIJ.FIGURES(A1:C1,A2:A3,"USDk","first")', 0, 1),
      "value Revenue.SI 4Q02 first USDk",
    );
    assert.equal(told("=IIJ.FIGURES(A1:C1,A2:A3)", 0, 0), "nothing");
    assert.match(told('=IIJ.FIGURES("9Q99",A2:A3)', 0, 0), /^bad-argument: /);
    assert.equal(
      told('=IIJ.FLAGS(B1:C1,A2:A3,{"latest","2003-12-31"})', 1, 1),
      "marks Income.Net 4Q03 2003-12-31",
    );
    const statement = '=IIJ.STATEMENT("Operations","4Q02@first,4Q03 YoY","JPYm")';
    assert.equal(told(statement, 0, 0), "label");
    assert.equal(told(statement, 0, 1), "head");
    assert.equal(told(statement, 3, 1), "value Revenue.Dedicated 4Q02 first JPYm");
    assert.equal(told(statement, 3, 2), "change Revenue.Dedicated 4Q03 / Revenue.Dedicated 4Q02");
    assert.equal(told('=IIJ.HISTORY("4Q02","Income.Net")', 1, 2), "history Income.Net 4Q02 1Q03");
    assert.equal(told('=IIJ.HISTORY("4Q02","Income.Net")', 2, 2), "history Income.Net 4Q02 4Q03");
    assert.equal(told('=IIJ.HEADS("Operations",B1:D1)', 3, 1), "head");
  });

  it("knows the cell of a printed table, whole or by a row and a column", () => {
    const whole = askedAt('=IIJ.ASPRINTED("4Q03","IS")', 4, 2);
    const alone = askedAt('=IIJ.ASPRINTED("4Q03","IS",4,2)');
    assert.deepEqual(alone, whole);
    assert.ok(alone && !(alone instanceof Failure));
    const { printed } = alone;
    assert.equal(printed?.table.rows[printed.row ?? -1]?.cells[printed.column ?? -1], "757,947");
    assert.equal(
      told('=IIJ.ASPRINTED("4Q03","IS",4,2)'),
      "printed cell Revenue.DialUp 4Q03 4Q03 JPYk",
    );
  });

  it("knows the check of a row", () => {
    const asked = askedAt('=IIJ.CHECKS("footing")', 1, 7);
    assert.ok(asked && !(asked instanceof Failure));
    assert.equal(asked.check?.relation, "footing");
    assert.equal(asked.figures[0]?.item.code, asked.check.item);
  });

  it("finds every call of a formula, one within another too", () => {
    const calls = callsIn('=IIJ.USD(IIJ.REVENUE("4Q03"),"4Q03")/SUM(IIJ.EPS(C1),D1)');
    assert.deepEqual(
      calls.map(({ id }) => id),
      ["USD", "REVENUE", "EPS"],
    );
    assert.deepEqual(calls[0]?.values, [11617002, "4Q03"]);
  });

  it("says what it does not follow, what is refused, and which argument is an error", () => {
    const [unknown] = callsIn('=IIJ.REVENUE(INDEX(B1:D1,2),"SI")');
    assert.equal(unknown?.asks, undefined);
    assert.deepEqual(
      unknown?.notFollowed.map(({ argument, why }) => `${argument} ${why.reason} ${why.what}`),
      ["period function INDEX"],
    );
    assert.match(told('=IIJ.REVENUE("4Q03","Sl")'), /^bad-argument: /);
    const [refused] = callsIn('=IIJ.REVENUE("4Q03","Sl")');
    assert.ok(refused?.asks instanceof Failure);
    assert.match(refused.asks.message, /Did you mean SI/);
    assert.deepEqual(callsIn("=IIJ.REVENUE(#REF!)")[0]?.error, {
      error: "#REF!",
      argument: "period",
    });
    assert.deepEqual(callsIn("=SUM(B1:C1)"), []);
  });

  it("asks for the figures that give the value of the function", () => {
    const asked = askedAt('=IIJ.REVENUE("4Q03","SI","JPYm")');
    assert.ok(asked && !(asked instanceof Failure));
    const [figure] = asked.figures;
    const value = figure && figureIn(figure.data, figure, figure.unit);
    assert.ok(value && !(value instanceof Failure));
    assert.equal(toCell(value), 4001.449);
  });
});
