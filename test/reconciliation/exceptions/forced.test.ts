import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { Decimal } from "../../../src/exact/decimal.ts";
import { reasonsIn } from "../../../src/reconciliation/check-words.ts";
import { inEnglish } from "../../../src/reconciliation/checks-in-english.ts";
import type { Footing } from "../../../src/reconciliation/footings.ts";
import { Fact, factAt } from "../../../src/reconciliation/fact.ts";
import { proverOf } from "../../../src/reconciliation/exceptions/forced.ts";
import type { Reading } from "../../../src/reconciliation/reading.ts";
import { cellOf } from "../cells.ts";

const table6 = { scale: 6, id: "6" };
const { table } = cellOf("", table6);
const inTable6 = (item: string, text: string): Reading => ({
  ...cellOf(text, { item, ...table6 }),
  table,
});

/** Table 6 of the 4Q03 release, 4Q03: what all costs and expenses are made of. */
const costs = inTable6("Cost.Total", "9,915");
const research = inTable6("Expense.R&D", "78");
const parts = new Fact(
  [costs, inTable6("Expense.S&M", "756"), inTable6("Expense.G&A", "518"), research].map(
    (reading) => ({ reading, sign: 1 }),
  ),
);
const total = inTable6("Expense.AllCosts", "11,267");
const column: Footing = { total, parts };

/** What the sums prove of a cell, in words; undefined for nothing. */
const proof = (
  footings: readonly Footing[],
  cell: Reading,
  computed: Decimal,
): string | undefined => {
  const proved = proverOf(footings)(cell, computed)?.();
  return proved && reasonsIn(inEnglish, [proved])[0];
};

const thousands = (value: number): Decimal => new Decimal(value * 1000);

describe("proverOf", () => {
  it("proves that 78 was printed for 78,786 so that Table 6 adds up", () => {
    assert.equal(
      proof([column], research, thousands(78_786)),
      "With 79 instead of 78, the parts of Expense.AllCosts add up to 11,268, not 11,267.",
    );
  });

  it("proves it of a total as well", () => {
    const forced: Footing = { total: inTable6("Expense.AllCosts", "11,267"), parts };
    assert.equal(
      proof([forced], forced.total, thousands(11_267_514)),
      "With 11,268 instead of 11,267, the parts of Expense.AllCosts add up to 11,267, not 11,268.",
    );
  });

  it("has no proof where the column does not add up as printed", () => {
    const off: Footing = { total: inTable6("Expense.AllCosts", "11,266"), parts };
    assert.equal(proof([off], research, thousands(78_786)), undefined);
  });

  it("has no proof where it adds up with the right figure as well", () => {
    assert.equal(proof([column], research, thousands(78_486)), undefined);
  });

  it("has no proof for a cell that nothing adds up", () => {
    assert.equal(proof([], research, thousands(78_786)), undefined);
  });

  it("is satisfied by one of several sums", () => {
    const sound: Footing = { total: research, parts: factAt(research) };
    assert.match(proof([sound, column], research, thousands(78_786)) ?? "", /^With 79/);
  });
});
