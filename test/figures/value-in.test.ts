import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { requireFigure } from "../../src/figures/require-figure.ts";
import { valueIn } from "../../src/figures/value-in.ts";
import { decodeUnit } from "../../src/model/unit.ts";
import { data, question } from "../dataset/held.ts";

function value(item: string, period: string, unit?: string, vintage?: string): string {
  const asked = question(item, period, vintage);
  const figure = requireFigure(data, asked);
  return valueIn(data, figure, unit ? decodeUnit(unit) : undefined, asked.vintage).toFixed();
}

describe("valueIn", () => {
  it("gives money in thousands of yen unless asked otherwise", () => {
    assert.equal(value("Revenue.Total", "FY2003"), "38779462");
  });

  it("shifts the point exactly into any unit of yen", () => {
    assert.deepEqual(
      ["JPY", "JPYk", "JPYm", "JPYbn"].map((unit) => value("Income.Net", "4Q03", unit)),
      ["668699000", "668699", "668.699", "0.668699"],
    );
  });

  it("gives a figure printed only in millions as that many millions", () => {
    assert.equal(value("Cost.BackboneInternational", "4Q03", "JPYm"), "165");
    assert.equal(value("Cost.BackboneInternational", "4Q03"), "165000");
  });

  it("gives the printed dollars where there are any", () => {
    assert.equal(value("Revenue.SI", "4Q03", "USDk"), "38409");
    assert.equal(value("Revenue.SI", "4Q03", "USDm"), "38.409");
  });

  it("translates what is printed in yen alone at the rate of the release, unrounded", () => {
    // Table 7 of 4Q03 prints 165 million; the rate is 104.18.
    assert.equal(
      value("Cost.BackboneInternational", "4Q03", "USD"),
      "1583797.273948934536379343444039162987138",
    );
  });

  it("has no dollars for a period that no release translates", () => {
    assert.throws(() => value("Revenue.SI", "3Q03", "USDk"), {
      kind: "not-reported",
      message:
        "No release in the data translates Systems integration revenues of 3Q03 into dollars. For a rate of your choice use IIJ.USD(amount, release).",
    });
  });

  it("has none of a named release that gives none, and does not say that no release does", () => {
    assert.throws(() => value("Revenue.SI", "3Q03", "USDk", "4Q03"), {
      kind: "not-reported",
      message: /^The 4Q03 release gives no dollars for Systems integration revenues of 3Q03\./,
    });
  });

  it("has none for a derived figure, whatever its period", () => {
    const derived = requireFigure(data, question("Revenue.Total", "1H03"));
    const { period } = question("Revenue.Total", "FY2003");
    for (const figure of [derived, { ...derived, period }]) {
      assert.throws(() => valueIn(data, figure, decodeUnit("USDk"), "latest"), {
        kind: "not-reported",
      });
    }
  });

  it("refuses a unit of money for what is none, and says what it is counted in", () => {
    assert.throws(() => value("Contracts.IP", "4Q03", "JPYk"), {
      kind: "bad-argument",
      message: "IP Service contracts is counted in contracts, not in money: leave the unit out.",
    });
    assert.equal(value("EPS.ADS", "4Q03"), "8.73");
    assert.equal(value("Bandwidth.Total", "4Q03"), "80.1");
  });
});
