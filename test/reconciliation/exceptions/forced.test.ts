import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { Decimal } from "../../../src/exact/decimal.ts";
import type { Footing } from "../../../src/reconciliation/footings.ts";
import { proverOf } from "../../../src/reconciliation/exceptions/forced.ts";
import type { Reading } from "../../../src/reconciliation/reading.ts";
import { cellOf } from "../cells.ts";

const inTable6 = (item: string, text: string): Reading => cellOf(text, { item, scale: 6, id: "6" });

/** Table 6 of the 4Q03 release, 4Q03: what all costs and expenses are made of. */
const costs = inTable6("Cost.Total", "9,915");
const research = inTable6("Expense.R&D", "78");
const parts = [costs, inTable6("Expense.S&M", "756"), inTable6("Expense.G&A", "518"), research].map(
  (reading) => ({ reading, sign: 1 as const }),
);
const total = inTable6("Expense.AllCosts", "11,267");
const column: Footing = { total, parts };

const thousands = (value: number): Decimal => new Decimal(value * 1000);

describe("proverOf", () => {
  it("proves that 78 was printed for 78,786 so that Table 6 adds up", () => {
    assert.equal(
      proverOf([column])(research, thousands(78_786)),
      "With 79 instead of 78, the parts of Expense.AllCosts add up to 11,268, not 11,267.",
    );
  });

  it("proves it of a total as well", () => {
    const forced: Footing = { total: inTable6("Expense.AllCosts", "11,267"), parts };
    assert.equal(
      proverOf([forced])(forced.total, thousands(11_267_514)),
      "With 11,268 instead of 11,267, the parts of Expense.AllCosts add up to 11,267, not 11,268.",
    );
  });

  it("has no proof where the column does not add up as printed", () => {
    const off: Footing = { total: inTable6("Expense.AllCosts", "11,266"), parts };
    assert.equal(proverOf([off])(research, thousands(78_786)), undefined);
  });

  it("has no proof where it adds up with the right figure as well", () => {
    assert.equal(proverOf([column])(research, thousands(78_486)), undefined);
  });

  it("has no proof for a cell that nothing adds up", () => {
    assert.equal(proverOf([])(research, thousands(78_786)), undefined);
  });

  it("is satisfied by one of several sums", () => {
    const sound: Footing = { total: research, parts: [{ reading: research, sign: 1 }] };
    assert.match(proverOf([sound, column])(research, thousands(78_786)) ?? "", /^With 79/);
  });
});
