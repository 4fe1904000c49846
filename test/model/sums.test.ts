import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Term } from "../../src/model/item.ts";
import { childrenOf, partsOfTotal, sumsOf } from "../../src/model/sums.ts";
import { data } from "../dataset/held.ts";

const inWords = (terms: readonly Term[]): string =>
  terms.map(({ item, sign }) => `${sign === 1 ? "+" : "-"} ${item}`).join(" ");

describe("the parts of a total", () => {
  it("are the items that name it their parent, with their signs", () => {
    assert.equal(
      inWords(partsOfTotal(data.items, "Income.Operating")),
      "+ Revenue.Total - Expense.AllCosts",
    );
    assert.equal(
      inWords(childrenOf(data.items, "CashFlow.CashEnd")),
      "+ CashFlow.NetChange + CashFlow.CashBeginning",
    );
  });

  it("are those of the sum stated for it where there is one", () => {
    assert.equal(
      inWords(partsOfTotal(data.items, "Revenue.Connectivity")),
      "+ Revenue.Dedicated + Revenue.DialUp",
    );
    assert.deepEqual(childrenOf(data.items, "Revenue.Connectivity"), []);
  });

  it("are none of an item that is not a total", () => {
    assert.deepEqual(partsOfTotal(data.items, "Revenue.SI"), []);
  });
});

describe("the sums of the catalogue", () => {
  it("hold the parts of each total, in the order of the catalogue", () => {
    const totals = sumsOf(data.items).map(({ total }) => total);
    assert.deepEqual(totals.slice(0, 5), [
      "Revenue.Dedicated",
      "Revenue.Connectivity",
      "Revenue.VAS",
      "Revenue.ConnectivityVAS",
      "Revenue.Total",
    ]);
  });
});
