import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { oracleOf, type Question } from "./ask.ts";
import { nearest } from "./fraction.ts";
import { readBook } from "./read-book.ts";

const ask = oracleOf(readBook("test/frozen/data"));

/** The day of the May 2004 release: what was published later changes nothing here. */
const may2004 = "2004-05-14";

/** Returns what a cell shows and its status, as read from the two releases. */
function answer(item: string, period: string, more: Partial<Question> = {}): unknown[] {
  const { shown, status } = ask({ item, period, day: may2004, ...more });
  return [typeof shown === "string" ? shown : nearest(shown.value), status];
}

const first = { vintage: "first" };
const none = ["#N/A", "#N/A"];

describe("the oracle, by the releases read by hand", () => {
  it("prefers the appendix to the tables, and adds up what only they print", () => {
    // 4Q03 statement of operations: 4,001,449. Table 1 prints 4,001 and, for connectivity, 3,858.
    assert.deepEqual(answer("Revenue.SI", "4Q03"), [4001449, "reported"]);
    assert.deepEqual(answer("Revenue.Connectivity", "4Q03"), [3100452 + 757947, "computed"]);
    // 4Q03 Table 3: 73, 20, 218 and 427 contracts, without a total.
    assert.deepEqual(answer("Contracts.IP", "4Q03"), [738, "computed"]);
  });

  it("reads tables in millions, Gbps and yen a share, and what only the text states", () => {
    assert.deepEqual(answer("Cost.BackboneDomestic", "4Q03"), [902000, "reported"]);
    assert.deepEqual(answer("Bandwidth.Total", "FY2003"), [80.1, "reported"]);
    assert.deepEqual(answer("EPS.ADS", "4Q03"), [8.73, "reported"]);
    assert.deepEqual(answer("Stated.GrossMarginSI", "1Q03"), [0.035, "reported"]);
    assert.deepEqual(answer("Placement.Amount", "1Q03"), [1365423, "reported"]);
    assert.deepEqual(answer("Guidance.OperatingIncome", "2Q03"), none);
  });

  it("turns signs: a deduction in Table 9, an outflow of cash, a decrease in the text", () => {
    assert.deepEqual(answer("Depreciation.EBITDA", "4Q03"), [1008000, "reported"]);
    assert.deepEqual(answer("Capex.Purchases", "4Q03"), [236028, "reported"]);
    assert.deepEqual(answer("Stated.UnitBackboneCostYoY", "1Q03"), [-0.54, "reported"]);
  });

  it("takes 4Q02 from May 2004, and August 2003 as superseded", () => {
    assert.deepEqual(answer("Income.Net", "4Q02"), [-9289600, "reported"]);
    assert.deepEqual(answer("Income.Net", "4Q02", first), [-2136513, "superseded"]);
    assert.deepEqual(answer("Income.Net", "1Q03"), [-1989090, "superseded"]);
    assert.deepEqual(answer("Balance.RestrictedCash", "4Q02"), none);
    assert.deepEqual(answer("Balance.RestrictedCash", "4Q02", first), [5000000, "superseded"]);
  });

  it("knows on a day what was published by then", () => {
    const december = { day: "2003-12-31" };
    assert.deepEqual(answer("Income.Net", "4Q02", december), [-2136513, "reported"]);
    assert.deepEqual(answer("Income.Net", "LFQ", december), [-1989090, "reported"]);
    assert.deepEqual(answer("Income.Net", "1Q03", { day: "2003-08-12" }), none);
    assert.deepEqual(answer("Income.Net", "4Q03", { day: "2004-05-13" }), none);
    assert.deepEqual(answer("Income.Net", "4Q03", { ...december, vintage: "4Q03" }), none);
  });

  it("tells a nil from an empty cell, and a misprint from a figure", () => {
    // 4Q03 balance sheet: treasury stock of 4Q02 is empty; August 2003 prints 0.
    assert.deepEqual(answer("Balance.TreasuryStock", "4Q02"), [0, "computed"]);
    assert.deepEqual(answer("Balance.TreasuryStock", "4Q02", first), [0, "reported"]);
    assert.deepEqual(answer("CashFlow.Impairment", "4Q03"), [0, "reported"]);
    // Table 6 rounds 2,198,668 to 2,198.
    assert.deepEqual(answer("Cost.SI", "3Q03"), [2198668, "inconsistent in source"]);
  });

  it("derives flows within a release or across, and refuses what mixes bases", () => {
    const revenue = 38779462 - 8344046 - 9633155 - 11617002;
    assert.deepEqual(answer("Revenue.Total", "2Q03"), [revenue, "derived across releases"]);
    assert.deepEqual(answer("Revenue.Total", "2Q03", { vintage: "4Q03" }), none);
    assert.deepEqual(answer("Income.Net", "1H03"), [-105139 - 1979136 - 668699, "derived"]);
    assert.deepEqual(answer("Income.Net", "2Q03"), none);
    assert.deepEqual(answer("Income.Net", "LTM 1Q03"), none);
    assert.deepEqual(answer("CashFlow.SaleOfInvestments", "9M02"), none);
    // Impairment 7,153,087 of 4Q02 and 1,719,981 of FY2003, none in 4Q03.
    const impairment = [-7153087 - 1719981, "derived"];
    assert.deepEqual(answer("Income.Impairment", "LTM 3Q03", first), impairment);
    assert.deepEqual(answer("EPS.Share", "1H03"), none);
    assert.deepEqual(answer("Balance.TotalAssets", "2Q03"), none);
  });

  it("finds cash on a day in whatever is printed of it", () => {
    // 4Q03 cash flows: 3Q03 begins with 11,782,935, 4Q02 with 4,270,613.
    const september = [11782935, "derived"];
    assert.deepEqual(answer("Balance.Cash", "2Q03"), september);
    assert.deepEqual(answer("CashFlow.CashEnd", "1H03", { vintage: "4Q03" }), september);
    assert.deepEqual(answer("CashFlow.CashEnd", "3Q02"), [4270613, "derived"]);
    assert.deepEqual(answer("CashFlow.CashBeginning", "2Q03"), [2819007, "derived"]);
    // 1Q03 cash flows: the quarter begins with 3,588,352. The year before stands in the next release alone.
    const march = [3588352, "derived"];
    assert.deepEqual(answer("CashFlow.CashEnd", "FY2002", { vintage: "1Q03" }), march);
  });

  it("gives printed dollars, else those of the release that translates the period", () => {
    const usd = { unit: "USDk" };
    const shown = (item: string, period: string): unknown => answer(item, period, usd)[0];
    assert.equal(shown("Revenue.SI", "4Q03"), 38409);
    assert.equal(shown("Capex.Purchases", "4Q03"), 2266);
    assert.equal(shown("Balance.Cash", "FY2003"), 117914);
    assert.equal(shown("Cost.BackboneInternational", "4Q03"), 1583.7972739489346);
    assert.equal(shown("Cost.BackboneInternational", "1Q03"), 2177.358805372487);
    assert.equal(shown("Revenue.SI", "3Q03"), "#N/A");
    assert.equal(shown("Revenue.Total", "1H03"), "#N/A");
    assert.equal(shown("Contracts.IP", "2Q01"), "#VALUE!");
    assert.deepEqual(answer("Income.Net", "4Q03", { unit: "JPYbn" }), [0.668699, "reported"]);
  });
});
