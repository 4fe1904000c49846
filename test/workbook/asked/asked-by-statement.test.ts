import assert from "node:assert/strict";
import { Failure } from "../../../src/errors.ts";
import { ask } from "../../../src/functions/ask/ask.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import type { Asked } from "../../../src/workbook/asked/asked.ts";
import { data } from "../../dataset/held.ts";
import { blockOf, inWords, toldAt } from "./told.ts";

/** Returns what the first column of a statement asks for, row by row below its head. */
function columnOf(...given: readonly string[]): string[] {
  const { rows, at } = blockOf(`=IIJ.STATEMENT(${given.map((each) => `"${each}"`).join(",")})`);
  return Array.from({ length: rows - 1 }, (_, row) => inWords(at(row + 1, 1)));
}

const askedAt = (formula: string, row: number, column: number): Asked => {
  const asked = blockOf(formula).at(row, column);
  return asked && !(asked instanceof Failure) ? asked : assert.fail(formula);
};

describe("what the lines of a statement ask for", () => {
  it("are figures in the unit of the statement, shares of one in another, and growth", () => {
    assert.deepEqual(columnOf("Backbone", "4Q03", "JPYm"), [
      "value Cost.BackboneInternational 4Q03 JPYm",
      "value Cost.BackboneDomestic 4Q03 JPYm",
      "value Cost.Backbone 4Q03 JPYm",
      "value Cost.ConnectivityVAS 4Q03 JPYm",
      "share Cost.Backbone 4Q03 JPYm / Cost.ConnectivityVAS 4Q03 JPYm",
    ]);
    assert.deepEqual(columnOf("Summary", "4Q03").slice(0, 4), [
      "nothing",
      "value Revenue.Total 4Q03 JPYk",
      "change Revenue.Total 4Q03 JPYk / Revenue.Total 4Q02 JPYk",
      "value Income.Gross 4Q03 JPYk",
    ]);
  });

  it("are not money if contracts or bandwidths are counted", () => {
    assert.deepEqual(columnOf("Summary", "4Q03").slice(-4), [
      "nothing",
      "value Contracts.Dedicated 4Q03",
      "value Contracts.DialUp 4Q03",
      "value Bandwidth.Total 4Q03",
    ]);
  });

  it("are guidance, what became of it, and whether it was reached", () => {
    assert.deepEqual(columnOf("Guidance", "FY2003").slice(0, 8), [
      "nothing",
      "value Guidance.RevenueGrowth FY2003",
      "change Revenue.Total FY2003 JPYk / Revenue.Total FY2002 JPYk",
      "outcome Guidance.RevenueGrowth FY2003 / Revenue.Total FY2003 JPYk",
      "nothing",
      "value Guidance.OperatingIncome FY2003 JPYk",
      "value Income.Operating FY2003 JPYk",
      "outcome Guidance.OperatingIncome FY2003 JPYk / Income.Operating FY2003 JPYk",
    ]);
  });

  it("are changes, differences and shares of the total if the column is one of these", () => {
    const third = (column: string): unknown[] => columnOf("Backbone", column).slice(2);
    assert.deepEqual(third("4Q03 YoY"), [
      "change Cost.Backbone 4Q03 / Cost.Backbone 4Q02",
      "change Cost.ConnectivityVAS 4Q03 / Cost.ConnectivityVAS 4Q02",
      "nothing",
    ]);
    assert.deepEqual(third("4Q03 QoQ"), [
      "change Cost.Backbone 4Q03 / Cost.Backbone 3Q03",
      "change Cost.ConnectivityVAS 4Q03 / Cost.ConnectivityVAS 3Q03",
      "nothing",
    ]);
    assert.deepEqual(third("4Q02 Difference"), [
      "difference Cost.Backbone 4Q02 / Cost.Backbone 4Q02 first",
      "difference Cost.ConnectivityVAS 4Q02 / Cost.ConnectivityVAS 4Q02 first",
      "nothing",
    ]);
    assert.deepEqual(third("4Q03 Share"), [
      "share Cost.Backbone 4Q03 / Cost.Backbone 4Q03",
      "share Cost.ConnectivityVAS 4Q03 / Cost.Backbone 4Q03",
      "nothing",
    ]);
  });

  it("are nothing for growth and outcomes in such a column, and for a share without a total", () => {
    assert.deepEqual(columnOf("Guidance", "FY2003 YoY")[2], "nothing");
    assert.deepEqual(columnOf("Guidance", "FY2003 YoY")[3], "nothing");
    assert.deepEqual(columnOf("Summary", "4Q03 Share")[1], "nothing");
    assert.equal(columnOf("Guidance", "FY2003 YoY")[1], "bad-argument change of a percentage");
  });

  it("are dollars in a column of dollars, in its own scale", () => {
    assert.deepEqual(
      columnOf("Backbone", "4Q03 USDk").at(0),
      "value Cost.BackboneInternational 4Q03 USDk",
    );
    assert.deepEqual(
      columnOf("Backbone", "4Q03 USD", "JPYm").at(0),
      "value Cost.BackboneInternational 4Q03 USD",
    );
  });

  it("are nothing exactly in the blank cells of a column of dollars", () => {
    for (const code of Object.keys(definitions)) {
      const answer = ask("STATEMENT", [code, "4Q03 USDm"], data) as readonly unknown[][];
      const isBlank = answer.slice(1).map(([, shown]) => shown === "");
      const asksNothing = columnOf(code, "4Q03 USDm").map((asked) => asked === "nothing");
      assert.deepEqual(asksNothing, isBlank, code);
    }
  });

  it("are of the vintage and the day of the column, else of the call", () => {
    const first = (column: string, ...more: readonly string[]) =>
      columnOf("Backbone", column, ...more)[0];
    assert.equal(first("4Q02@first", "JPYk"), "value Cost.BackboneInternational 4Q02 first JPYk");
    assert.equal(
      first("4Q02@1Q03@2003-12-31"),
      "value Cost.BackboneInternational 4Q02 1Q03@2003-12-31 JPYk",
    );
    assert.equal(
      first("4Q02", "JPYk", "2003-12-31"),
      "value Cost.BackboneInternational 4Q02 2003-12-31 JPYk",
    );
    assert.equal(
      first("4Q02@first", "JPYk", "2003-12-31"),
      "value Cost.BackboneInternational 4Q02 first@2003-12-31 JPYk",
    );
    const { figures } = askedAt('=IIJ.STATEMENT("Backbone","4Q02@2003-12-31")', 1, 1);
    assert.deepEqual(
      figures[0]?.data.releases.map(({ code }) => code),
      ["1Q03"],
    );
  });
});

describe("what the head and the labels of a statement ask for", () => {
  const formula = '=IIJ.STATEMENT("Backbone","4Q02@first@2003-12-31,9Q99,4Q03 YoY",,"2004-06-01")';

  it("is what the column is: its period, its vintage and its day", () => {
    const headAt = (column: number): unknown[] => {
      const { head, statement, figures, shows } = askedAt(formula, 0, column);
      const { period, vintage, knownOn, data: view } = head?.column ?? assert.fail();
      const releases = view.releases.length;
      return [shows, statement?.code, figures, period.code, vintage, knownOn, releases, head?.row];
    };
    assert.deepEqual(headAt(1), [
      "head",
      "Backbone",
      [],
      "4Q02",
      "first",
      "2003-12-31",
      1,
      undefined,
    ]);
    assert.deepEqual(headAt(3), [
      "head",
      "Backbone",
      [],
      "4Q03",
      "latest",
      "2004-06-01",
      2,
      undefined,
    ]);
    const { head } = askedAt('=IIJ.STATEMENT("Backbone","4Q03")', 0, 1);
    assert.ok(head && !("knownOn" in head.column));
    const [figure] = askedAt('=IIJ.STATEMENT("Backbone","4Q03")', 1, 1).figures;
    assert.ok(figure && !("knownOn" in figure));
  });

  it("is the title of the statement, or what its line is called", () => {
    const labelAt = (row: number): unknown[] => {
      const { shows, statement, line, figures } = askedAt(formula, row, 0);
      return [shows, statement?.code, line, figures];
    };
    assert.deepEqual(labelAt(0), ["label", "Backbone", undefined, []]);
    assert.deepEqual(labelAt(2), ["label", "Backbone", "Cost.BackboneDomestic", []]);
    assert.deepEqual(labelAt(5), ["label", "Backbone", undefined, []]);
    assert.ok(!("line" in askedAt(formula, 5, 0)));
  });

  it("is why a column cannot be shown, in all its rows", () => {
    for (const row of [0, 1, 5]) assert.equal(toldAt(formula, row, 2), "bad-argument not a period");
  });

  it("is nothing outside the statement", () => {
    const { rows, columns } = blockOf(formula);
    assert.deepEqual([rows, columns], [6, 4]);
    assert.deepEqual([toldAt(formula, 1, 4), toldAt(formula, 6, 1)], ["nothing", "nothing"]);
  });
});
