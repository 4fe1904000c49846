import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findFigure } from "../../src/figures/printed-figure.ts";
import { isMoney } from "../../src/model/item.ts";
import type { Print } from "../../src/model/print.ts";
import { data, itemOf, question } from "../dataset/held.ts";

const halfMillion = 500_000;

/** Says whether a table prints what the home of the fact rounds to. */
function agrees({ item: code, period, release, value }: Print): boolean {
  const item = itemOf(code);
  const home = findFigure(data, item, period, release);
  const difference = value && home?.value.minus(value).abs();
  return difference?.lessThanOrEqualTo(isMoney(item) ? halfMillion : 0) ?? false;
}

/** Asserts that two items have one amount in every release that gives both; returns how often it does. */
function same(left: string, right: string): number {
  let met = 0;
  for (const release of data.releases) {
    for (const period of data.periodsOf(data.statementOf(itemOf(right)))) {
      const one = findFigure(data, itemOf(left), period, release);
      const other = findFigure(data, itemOf(right), period, release);
      if (!one || !other) continue;
      assert.equal(one.value.toFixed(), other.value.toFixed(), `${left} ${period.code}`);
      met += 1;
    }
  }
  return met;
}

describe("the home of a fact", () => {
  it("is what the tables round to, but for four cells the releases forced to foot", () => {
    const tables = data.prints.filter(({ place, value }) => place === "table" && value);
    assert.equal(tables.length, 312);
    const others = tables.filter((print) => !agrees(print));
    assert.deepEqual(
      others.map((print) => [
        `${print.release.code} Table ${print.table.id}`,
        print.item,
        print.period.code,
        print.text,
      ]),
      [
        ["1Q03 Table 9", "Income.NonOperating", "4Q02", "-361"],
        ["4Q03 Table 6", "Cost.SI", "3Q03", "2,198"],
        ["4Q03 Table 6", "Expense.R&D", "4Q03", "78"],
        ["4Q03 Table 9", "Income.NonOperating", "4Q02", "(361)"],
      ],
    );
  });

  it("is one amount in every statement that has it", () => {
    assert.equal(same("Balance.TotalAssets", "Balance.TotalLiabilitiesEquity"), 6);
    assert.equal(same("CashFlow.CashEnd", "Balance.Cash"), 6);
    assert.equal(same("Income.Net", "CashFlow.NetIncome"), 8);
  });

  it("carries cash from one period to the next", () => {
    const opening = question("CashFlow.CashBeginning", "1Q03");
    const closing = question("CashFlow.CashEnd", "4Q02");
    for (const { item, period } of [opening, closing]) {
      const [release] = data.releasesOf("cash-flows", period);
      assert.ok(release);
      const figure = findFigure(data, item, period, release);
      assert.equal(figure?.value.toFixed(), "3588352000");
    }
  });
});
