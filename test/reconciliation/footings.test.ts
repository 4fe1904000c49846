import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { PrintedTable } from "../../src/dataset/decode/decode-tables.ts";
import { footingsOf, sumsIn, type Footing } from "../../src/reconciliation/footings.ts";
import { data } from "../dataset/held.ts";
import { book, placeOf } from "./held-checks.ts";

const footings = footingsOf(book);

/** The sums that must come to a cell, each as the items it adds up. */
function sumsOf(place: string): string[] {
  return footings.filter(({ total }) => placeOf(total) === place).map(inWords);
}

function inWords({ parts }: Footing): string {
  const terms = parts.terms.map(
    ({ reading, sign }) => `${sign === 1 ? "+" : "-"} ${reading.item.code}`,
  );
  return terms.join(" ");
}

const tableOf = (release: string, id: string): PrintedTable =>
  data.tables.find((table) => table.release.code === release && table.id === id) ??
  assert.fail(`${release} ${id}`);

describe("footingsOf", () => {
  it("follows the catalogue: what a statement presents of a total's parts", () => {
    assert.deepEqual(sumsOf("4Q03:IS:Income.Net:4Q03:JPY"), [
      "+ Income.Pretax - Income.Tax + Income.Minority + Income.EquityMethod + Income.Impairment",
    ]);
    assert.deepEqual(sumsOf("1Q03:IS:Income.Net:1Q03:JPY"), [
      "+ Income.Pretax - Income.Tax + Income.Minority + Income.EquityMethod",
    ]);
  });

  it("adds up dollars and percentages as it does yen", () => {
    const sum =
      "+ CashFlow.Operating + CashFlow.Investing + CashFlow.Financing + CashFlow.ExchangeEffect";
    assert.deepEqual(sumsOf("4Q03:CF-FY:CashFlow.NetChange:FY2003:JPY"), [sum]);
    assert.deepEqual(sumsOf("4Q03:CF-FY:CashFlow.NetChange:FY2003:USD"), [sum]);
    assert.deepEqual(sumsOf("4Q03:BS:Balance.TotalLiabilitiesEquity:4Q03:percent"), [
      "+ Balance.TotalLiabilities + Balance.MinorityInterest + Balance.Equity",
    ]);
  });

  it("knows the sums that only a numbered table prints", () => {
    assert.deepEqual(sumsOf("4Q03:9:Income.Operating:4Q03:JPY"), [
      "+ EBITDA.Adjusted - Depreciation.EBITDA",
    ]);
    assert.deepEqual(sumsOf("4Q03:1:Revenue.ConnectivityVAS:4Q03:JPY"), [
      "+ Revenue.Dedicated + Revenue.DialUp + Revenue.VAS + Revenue.ConnectivityOther",
      "+ Revenue.Connectivity + Revenue.VAS + Revenue.ConnectivityOther",
    ]);
  });

  it("adds up no changes, and no table that shows a part of the parts", () => {
    const columns = new Set(footings.map(({ total }) => total.column.column));
    assert.deepEqual([...columns].sort(), ["Gbps", "JPY", "USD", "count", "percent"]);
    assert.deepEqual(sumsOf("4Q03:8:Capex.Total:4Q03:JPY"), []);
    assert.deepEqual(sumsOf("4Q03:10:Capex.Total:4Q03:JPY"), ["+ Capex.Leases + Capex.Purchases"]);
  });

  it("asks an older numbered table for no part that only newer releases print, and its own for all", () => {
    const without = (release: string): string[] => {
      const table = tableOf(release, "1");
      const rows = table.rows.filter(({ item }) => item !== "Revenue.VAS");
      const prints = data.prints.filter(
        ({ item, release }) => item !== "Revenue.VAS" || release.code === "4Q03",
      );
      return sumsIn({ items: data.items, sums: data.sums, prints }, { ...table, rows }).map(
        ({ total }) => rows[total]?.item ?? "",
      );
    };
    assert.ok(without("1Q03").includes("Revenue.ConnectivityVAS"));
    assert.ok(!without("4Q03").includes("Revenue.ConnectivityVAS"));
  });
});
