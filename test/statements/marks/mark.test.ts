import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { requireFigure } from "../../../src/figures/require-figure.ts";
import { flagOf } from "../../../src/statements/marks/mark.ts";
import { data, question } from "../../dataset/held.ts";

const flag = (item: string, period: string, vintage?: string): string | undefined =>
  flagOf(data, requireFigure(data, question(item, period, vintage)));

describe("the flag of a figure", () => {
  it("is none where it is printed and nothing contradicts it", () => {
    assert.equal(flag("Revenue.SI", "4Q03"), undefined);
  });

  it("says that it is derived or computed", () => {
    assert.equal(flag("Revenue.SI", "2Q03"), "D");
    assert.equal(flag("Revenue.Connectivity", "4Q03"), "C");
  });

  it("tells a restated figure from the one it restates", () => {
    assert.equal(flag("Income.Net", "4Q02"), "R");
    assert.equal(flag("Income.Net", "4Q02", "1Q03"), "†");
    assert.equal(flag("Revenue.Total", "4Q02"), undefined);
  });

  it("marks a figure that another table of its release contradicts", () => {
    assert.equal(flag("Expense.R&D", "4Q03"), "X");
  });
});
