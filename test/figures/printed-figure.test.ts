import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findPrintedUsd } from "../../src/figures/dollars.ts";
import { findFigure } from "../../src/figures/printed-figure.ts";
import { requireFigure } from "../../src/figures/require-figure.ts";
import { altered } from "../dataset/altered.ts";
import { data, question, releaseIn, releaseOf } from "../dataset/held.ts";

/** Returns value in yen, status and tables of the figure in a release, or undefined. */
function found(item: string, period: string, release: string): unknown[] | undefined {
  const { item: asked, period: of } = question(item, period);
  const figure = findFigure(data, asked, of, releaseOf(release));
  return (
    figure && [
      figure.value.toFixed(),
      figure.status,
      ...figure.terms.map(({ print }) => print.table.id),
    ]
  );
}

function usd(item: string, period: string): string | undefined {
  return findPrintedUsd(data, requireFigure(data, question(item, period)))?.toFixed();
}

describe("findFigure", () => {
  it("prefers the appendix statement to the table: thousands to millions", () => {
    assert.deepEqual(found("Revenue.SI", "4Q03", "4Q03"), ["4001449000", "reported", "IS"]);
  });

  it("adds up a total that the appendix does not print (Table 1 prints 3,858 million)", () => {
    const expected = ["3858399000", "computed", "IS", "IS"];
    assert.deepEqual(found("Revenue.Connectivity", "4Q03", "4Q03"), expected);
  });

  it("reports a printed total though its parts are printed beside it", () => {
    assert.deepEqual(found("Revenue.DedicatedIPDC", "4Q03", "4Q03"), [
      "2423000000",
      "reported",
      "2",
    ]);
    assert.deepEqual(found("Revenue.Total", "4Q03", "4Q03"), ["11617002000", "reported", "IS"]);
  });

  it("turns the sign of an item that an appendix statement prints the other way round", () => {
    // CF 4Q03 prints (236,028); Table 10 prints 236.
    assert.deepEqual(found("Capex.Purchases", "4Q03", "4Q03"), ["236028000", "reported", "CF"]);
  });

  it("takes a printed dash for a reported nil", () => {
    assert.deepEqual(found("CashFlow.Impairment", "4Q03", "4Q03"), ["0", "reported", "CF"]);
  });

  it("takes an empty cell for nil where its column foots without it", () => {
    assert.deepEqual(found("Income.Impairment", "4Q03", "4Q03"), ["0", "computed", "IS"]);
    assert.deepEqual(found("Balance.TreasuryStock", "4Q02", "4Q03"), ["0", "computed", "BS"]);
  });

  it("finds nothing in an empty cell where its column does not foot without it", () => {
    const omitted = altered("4Q03", "IS", "\t(188,577)\t", "\t(188,500)\t");
    const release = releaseIn(omitted, "4Q03");
    const status = (period: string): string | undefined => {
      const asked = question("Income.Impairment", period);
      return findFigure(omitted, asked.item, asked.period, release)?.status;
    };
    assert.equal(status("4Q03"), undefined);
    assert.equal(status("3Q03"), "computed");
  });

  it("finds nothing for a line the release does not have", () => {
    assert.equal(found("Balance.RestrictedCash", "4Q02", "4Q03"), undefined);
    assert.equal(found("Income.Impairment", "1Q03", "1Q03"), undefined);
  });

  it("finds nothing for a word in a figure's place", () => {
    assert.equal(found("Guidance.NetIncome", "FY2004", "4Q03"), undefined);
  });
});

describe("findPrintedUsd", () => {
  it("is the printed dollar cell, with the item's natural sign", () => {
    assert.equal(usd("Revenue.SI", "4Q03"), "38409000");
    assert.equal(usd("Capex.Purchases", "4Q03"), "2266000");
  });

  it("is nothing where the release prints none, or where the yen figure is computed", () => {
    assert.equal(usd("Revenue.SI", "3Q03"), undefined);
    assert.equal(usd("Revenue.Connectivity", "4Q03"), undefined);
  });
});
