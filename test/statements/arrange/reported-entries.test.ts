import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeUnit } from "../../../src/model/unit.ts";
import { valueOf, wordOf, type Entry } from "../../../src/statements/arrange/entry.ts";
import {
  amountEntry,
  changeEntry,
  growthEntry,
} from "../../../src/statements/arrange/reported-entries.ts";
import { data, itemOf } from "../../dataset/held.ts";
import { columnsOf } from "../columns.ts";

const told = (entry: Entry): string | undefined => valueOf(entry)?.toFixed(6) ?? wordOf(entry);

function amount(item: string, text: string, unit = "JPYk"): string | undefined {
  const [column = assert.fail(text)] = columnsOf(text);
  return told(amountEntry(data, itemOf(item), column, decodeUnit(unit)));
}

function change(item: string, text: string, basis: "YoY" | "QoQ"): string | undefined {
  const [column = assert.fail(text)] = columnsOf(text);
  return told(changeEntry(data, itemOf(item), column, basis));
}

describe("an amount of a statement", () => {
  it("is in the unit of its column", () => {
    assert.equal(amount("Revenue.SI", "4Q03", "JPYm"), "4001.449000");
    assert.equal(amount("Revenue.SI", "4Q03 USD"), "38409.000000");
    assert.equal(amount("Shares.Weighted", "4Q03 USD"), undefined);
  });

  it("is n.p. where the release that decides the column has no such figure", () => {
    assert.equal(amount("Income.Impairment", "4Q02@first"), "n.p.");
  });

  it("is #N/A where it is not held, or must not be derived", () => {
    assert.equal(amount("Income.Net", "2Q03"), "#N/A");
    assert.equal(amount("Revenue.Total", "3Q03 USD"), "#N/A");
    assert.equal(amount("Revenue.Total", "2Q03"), "9185259.000000");
  });

  it("is the word a release prints in its place", () => {
    assert.equal(amount("Guidance.OperatingIncome", "2Q03"), "Break-even");
  });
});

describe("a change of a statement", () => {
  it("is a fraction, unrounded", () => {
    assert.equal(change("Revenue.Total", "4Q03", "QoQ"), "0.205939");
  });

  it("is n.m. on a base of nothing or less, #N/A without a base", () => {
    assert.equal(change("Income.Operating", "4Q03", "YoY"), "n.m.");
    // Impairment of 3Q03 and purchases of investments of 4Q02 are printed as "-".
    assert.equal(change("CashFlow.Impairment", "4Q03", "QoQ"), "n.m.");
    assert.equal(change("CashFlow.PurchaseOfInvestments", "4Q03", "YoY"), "n.m.");
    assert.equal(change("Revenue.Total", "1Q02", "YoY"), "#N/A");
  });

  it("as a line of its own follows the releases' convention", () => {
    const [column = assert.fail()] = columnsOf("FY2003");
    assert.equal(told(growthEntry(data, itemOf("Revenue.Total"), column)), "-0.119000");
  });
});
