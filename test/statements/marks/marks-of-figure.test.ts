import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { asKnownOn } from "../../../src/dataset/as-known-on.ts";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import { requireFigure } from "../../../src/figures/require-figure.ts";
import { markMeanings, marksIn } from "../../../src/statements/marks/mark-list.ts";
import { markOfColumn, marksOf } from "../../../src/statements/marks/marks-of-figure.ts";
import { altered } from "../../dataset/altered.ts";
import { data, question } from "../../dataset/held.ts";

function marks(item: string, period: string, vintage?: string, view: Dataset = data): string {
  return marksOf(view, requireFigure(view, question(item, period, vintage)));
}

describe("the marks of a figure", () => {
  it("are none if it is printed to the thousand and nothing contradicts it", () => {
    assert.equal(marks("Revenue.SI", "4Q03"), "");
    assert.equal(marks("Contracts.IP64k", "4Q03"), "");
  });

  it("say how it came about", () => {
    assert.equal(marks("Revenue.SI", "2Q03"), "d");
    assert.equal(marks("Revenue.Connectivity", "4Q03"), "c");
    // An empty cell of the balance sheet of the 4Q03 release, whose column adds up without it.
    assert.equal(marks("Balance.TreasuryStock", "4Q02"), "c");
  });

  it("say that it is known only in millions", () => {
    assert.equal(marks("EBITDA.Adjusted", "4Q03"), "m");
    assert.equal(marks("Cost.Backbone", "4Q03"), "cm");
    assert.equal(marks("Capex.Purchases", "4Q03"), "");
  });

  it("distinguish a restated figure from the one it restates", () => {
    assert.equal(marks("Income.Net", "4Q02"), "r");
    assert.equal(marks("Income.Net", "4Q02", "1Q03"), "†");
    assert.equal(marks("Income.Net", "1Q03"), "†");
    assert.equal(marks("Income.EquityMethodTotal", "4Q02"), "rc");
    assert.equal(marks("Revenue.Total", "4Q02"), "");
    // Printed alike for 4Q02, though later figures stand on another basis.
    assert.equal(marks("Income.EquityMethod", "4Q02"), "");
  });

  it("mark a line that the older release does not have, unless its period is not printed there", () => {
    assert.equal(marks("Income.Impairment", "4Q02"), "r");
    assert.equal(marks("CashFlow.Provision", "4Q02"), "r");
    assert.equal(marks("CashFlow.Provision", "3Q03"), "");
    assert.equal(marks("CashFlow.NotesGain", "4Q02"), "");
  });

  it("compare prints within the rounding of the coarser one", () => {
    // CAPEX of 4Q02: 936 million in both releases; here the newer prints 937.
    const coarse = altered("4Q03", "8", "\t936\t", "\t937\t");
    assert.equal(marks("Capex.Total", "4Q02"), "m");
    assert.equal(marks("Capex.Total", "4Q02", "latest", coarse), "rm");
    const fine = altered("4Q03", "IS", "\t4,905,429\t", "\t4,905,430\t");
    assert.equal(marks("Revenue.SI", "4Q02", "latest", fine), "r");
  });

  it("say that another print of its release differs", () => {
    assert.equal(marks("Expense.R&D", "4Q03"), "≠");
    assert.equal(marks("Income.NonOperating", "4Q02", "first"), "≠");
  });

  it("know nothing of what was published later", () => {
    const view = asKnownOn(data, "2003-12-31");
    assert.equal(marks("Income.Net", "4Q02", "latest", view), "");
    assert.equal(marks("Income.Net", "1Q03", "latest", view), "");
  });
});

describe("the mark of a column", () => {
  const figures = (period: string, ...items: readonly string[]) =>
    items.map((item) => requireFigure(data, question(item, period)));

  it("is what all its figures have", () => {
    assert.equal(markOfColumn(data, figures("2Q03", "Revenue.SI", "Revenue.Total")), "d");
    assert.equal(markOfColumn(data, figures("4Q03", "EBITDA.Adjusted", "Capex.Total")), "m");
    assert.equal(markOfColumn(data, figures("1Q03", "Income.Net", "Revenue.Total")), "");
    assert.equal(markOfColumn(data, []), "");
  });
});

describe("the list of marks", () => {
  it("says what each means in both languages", () => {
    assert.deepEqual(Object.keys(markMeanings), ["†", "r", "≠", "d", "c", "m"]);
    for (const { en, ja } of Object.values(markMeanings)) {
      assert.match(en, /^[a-z][^.]+$/);
      assert.match(ja, /^[ぁ-んァ-ヶ一-龠、：]+$/);
    }
  });

  it("reads marks that are side by side", () => {
    assert.deepEqual(marksIn("†m"), ["†", "m"]);
    assert.deepEqual(marksIn(""), []);
  });
});
