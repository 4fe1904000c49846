import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { isMoney, shortCode, type Item } from "../../src/model/item.ts";

const sales: Item = {
  code: "Expense.S&M",
  family: "Expense",
  label: "Sales and marketing",
  japanese: "販売費",
  kind: "flow",
  unit: "money",
  side: "debit",
  sum: [],
};

describe("an item", () => {
  it("is named within its family by what follows the family", () => {
    assert.equal(shortCode(sales), "S&M");
  });

  it("takes a unit of money only when it is an amount of money", () => {
    assert.equal(isMoney(sales), true);
    assert.equal(isMoney({ ...sales, unit: "contracts" }), false);
    assert.equal(isMoney({ ...sales, unit: "JPY per share" }), false);
  });
});
