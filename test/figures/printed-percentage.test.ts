import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { requirePrintedPercentage } from "../../src/figures/printed-percentage.ts";
import type { PercentageColumn } from "../../src/model/print.ts";
import { altered } from "../dataset/altered.ts";
import { data, question } from "../dataset/held.ts";

function printed(item: string, period: string, column: PercentageColumn, vintage?: string): string {
  const { table, text, value } = requirePrintedPercentage(data, {
    ...question(item, period, vintage),
    column,
  });
  return `${table.release.code} ${table.id}: ${text} = ${value.toFixed()}`;
}

describe("a printed percentage", () => {
  it("is that of the item's home table", () => {
    // Table 1 prints 20.6% too, next to millions.
    assert.equal(printed("Revenue.Total", "4Q03", "QoQ"), "4Q03 IS: 20.6 = 0.206");
    assert.equal(printed("Revenue.Total", "4Q03", "percent"), "4Q03 IS: 100.0 = 1");
    assert.equal(printed("Revenue.Total", "FY2003", "YoY"), "4Q03 IS-FY: (11.9) = -0.119");
    assert.equal(printed("Balance.Cash", "FY2003", "percent"), "4Q03 BS: 28.7% = 0.287");
  });

  it("is of the first table that has the column where its home has none", () => {
    // The statement of cash flows is the home of depreciation, Table 8 prints its change.
    assert.equal(printed("Depreciation.CashFlow", "4Q03", "YoY"), "4Q03 8: 10.4% = 0.104");
    // Connectivity is the sum of two lines of the statement; Table 1 prints its change.
    assert.equal(printed("Revenue.Connectivity", "4Q03", "YoY"), "4Q03 1: (6.0%) = -0.06");
  });

  it("is of the release that decides the statement for the period", () => {
    assert.equal(printed("Income.Net", "4Q02", "percent"), "4Q03 IS: (71.3%) = -0.713");
    assert.equal(printed("Income.Net", "4Q02", "percent", "first"), "1Q03 IS: (16.4%) = -0.164");
  });

  it("has the natural sign of the item as a share, and its printed sign as a change", () => {
    const turned = altered("4Q03", "IS", "\nIncome.Tax\t", "\n-Income.Tax\t");
    const fraction = (column: PercentageColumn): string =>
      requirePrintedPercentage(turned, {
        ...question("Income.Tax", "4Q03"),
        column,
      }).value.toFixed();
    assert.deepEqual([fraction("percent"), fraction("YoY")], ["0.077", "-10.161"]);
  });

  it("that is not printed is refused with those that are", () => {
    assert.throws(() => printed("Revenue.Total", "4Q02", "YoY"), {
      kind: "not-reported",
      message:
        "The 4Q03 release does not print YoY of Total revenues for 4Q02. Printed: percent in 1Q03, percent in 4Q03. IIJ.CHANGE computes changes from the amounts.",
    });
    assert.throws(() => printed("Contracts.IP", "4Q03", "YoY"), /No percentage of it is printed/);
    assert.throws(
      () => printed("Income.Net", "2Q03", "YoY"),
      /^Failure: No release in the data prints/,
    );
    // A share is not a change, and a percentage has none.
    assert.throws(
      () => printed("Contracts.IP", "4Q03", "percent"),
      /No percentage of it is printed\.$/,
    );
  });

  it("of a period outside the data, or of another release, is refused as its figure is", () => {
    assert.throws(() => printed("Revenue.SI", "FY2004", "YoY"), {
      kind: "not-found",
      message:
        "No release in the data gives Systems integration revenues for FY2004. Available: 1Q02 to 4Q03, FY2002, FY2003. Data vendors call IIJ's FY2003 FY2004: ask FY2003.",
    });
    assert.throws(() => printed("Revenue.SI", "1Q03", "YoY", "4Q03"), {
      kind: "not-reported",
      message:
        "Systems integration revenues of 1Q03 is printed by another release: ask for release 1Q03.",
    });
  });
});
