import assert from "node:assert/strict";
import { Failure } from "../../../src/errors.ts";
import { askedCalls } from "../../../src/workbook/asked/asked-call.ts";
import { addressOf, type Asked } from "../../../src/workbook/asked/asked.ts";
import { usedFigures } from "../../../src/workbook/trace/used-figures.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";

function askedIn(formula: string, row = 0, column = 0): Asked {
  const asking = { book: bookOf({ Here: [] }), data, namespace: "IIJ" };
  const [call] = askedCalls(asking, { sheet: "Here", row: 0, column: 0 }, formula);
  const asks = call?.asks;
  const asked = asks && !(asks instanceof Failure) ? asks.at(row, column) : undefined;
  return asked && !(asked instanceof Failure) ? asked : assert.fail(formula);
}

describe("the figures that an answer is made of", () => {
  const told = (asked: Asked): string[] =>
    usedFigures(asked).map((figure) => {
      const { item, period, release = "" } = addressOf(figure);
      return `${item} ${period} ${release}`.trim();
    });
  const used = (formula: string, row = 0, column = 0): string[] =>
    told(askedIn(formula, row, column));

  it("are those that were asked for, if none are compared or one is missing", () => {
    assert.deepEqual(used('=IIJ.INCOME("4Q02")'), ["Income.Net 4Q02"]);
    assert.deepEqual(used('=IIJ.INCOME("4Q02",,,"first")'), ["Income.Net 4Q02 first"]);
    assert.deepEqual(used('=IIJ.CHANGE("2Q03","Income.Net","YoY")'), [
      "Income.Net 2Q03",
      "Income.Net 2Q02",
    ]);
  });

  it("are both of the release that prints both", () => {
    assert.deepEqual(used('=IIJ.CHANGE("1Q03","Income.Net","QoQ")'), [
      "Income.Net 1Q03",
      "Income.Net 4Q02 1Q03",
    ]);
    assert.deepEqual(used('=IIJ.CHANGE("4Q03","Income.Net","YoY")'), [
      "Income.Net 4Q03",
      "Income.Net 4Q02",
    ]);
    assert.deepEqual(used('=IIJ.MARGIN("4Q02","Net","1Q03")'), [
      "Income.Net 4Q02 1Q03",
      "Revenue.Total 4Q02 1Q03",
    ]);
  });

  it("are of a share in a statement its part and its whole", () => {
    const statement = '=IIJ.STATEMENT("Operations","4Q02@1Q03 Share")';
    assert.deepEqual(used(statement, 3, 1).length, 2);
    for (const each of used(statement, 3, 1)) assert.match(each, / 4Q02 1Q03$/);
  });

  it("are named by that release if the newest one prints the same value too", () => {
    assert.deepEqual(used('=IIJ.CHANGE("1Q03","Revenue.SI","QoQ")'), [
      ...["Revenue.SI 1Q03", "Revenue.SI 4Q02 1Q03"],
    ]);
  });

  it("are both of one release of a margin and a share as of a change, and of nothing else", () => {
    const { figures } = askedIn('=IIJ.CHANGE("1Q03","Income.Net","QoQ")');
    const newest = ["Income.Net 1Q03", "Income.Net 4Q02"];
    for (const shows of ["margin", "share"] as const)
      assert.deepEqual(
        told({ shows, figures }),
        ["Income.Net 1Q03", "Income.Net 4Q02 1Q03"],
        shows,
      );
    for (const shows of ["outcome", "difference", "value", "note"] as const)
      assert.deepEqual(told({ shows, figures }), newest, shows);
    assert.deepEqual(told({ shows: "margin", figures: figures.slice(0, 1) }), newest.slice(0, 1));
    assert.deepEqual(told({ shows: "margin", figures: [] }), []);
  });
});
