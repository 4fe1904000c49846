import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { searchItems } from "../../../src/lookup/search/search-items.ts";
import { data } from "../../dataset/held.ts";
import { block } from "../../functions/cell.ts";

const codes = (typed: string): string[] => searchItems(data, typed).items.map(({ code }) => code);

/** A letter left out, typed twice, or exchanged with the next. */
const slipsOf = (word: string): string[] =>
  Array.from(word).flatMap((letter, i) => {
    const [before, after] = [word.slice(0, i), word.slice(i + 1)];
    const next = after.slice(0, 1);
    return [
      before + after,
      before + letter + letter + after,
      before + next + letter + after.slice(1),
    ];
  });

describe("the search of items", () => {
  const first: readonly (readonly [typed: string, code: string])[] = [
    ["revenue", "Revenue.Total"],
    ["sales", "Revenue.Total"],
    ["cash", "Balance.Cash"],
    ["si", "Revenue.SI"],
    ["tax", "Income.Tax"],
    ["capex", "Capex.Total"],
    ["売上", "Revenue.Total"],
    ["営業損", "Income.Operating"],
    ["ｼｽﾃﾑ", "Revenue.SI"],
    ["１株", "EPS.Share"],
    ["us-gaap:Revenues", "Revenue.Total"],
  ];
  for (const [typed, code] of first)
    it(`puts ${code} first for "${typed}"`, () => {
      assert.equal(codes(typed)[0], code);
    });

  const forgiven: readonly (readonly [typed: string, code: string, instead?: string])[] = [
    ["systms integ", "Revenue.SI", "systems integ"],
    ["conectiv", "Revenue.Connectivity", "connectiv"],
    ["net incme", "Income.Net", "net income"],
    ["revneue", "Revenue.Total", "revenue"],
    ["gross proft systems", "Income.GrossSI", "gross profit systems"],
    ["cost of the backbone", "Stated.BackboneCostReduction"],
    ["costs for backbone", "Cost.Backbone", "costs backbone"],
    ["free cash flw", "CashFlow.Free"],
  ];
  for (const [typed, code, instead] of forgiven)
    it(`finds ${code} by "${typed}"`, () => {
      const found = searchItems(data, typed);
      assert.ok(found.items.some((item) => item.code === code));
      assert.equal(found.instead, instead);
    });

  it("finds all that ITEMS finds, and no other, where ITEMS finds any", () => {
    for (const typed of ["borrowings", "借入", "revenue si", "net loss", "cash flow", "total"]) {
      const [, ...rows] = block("ITEMS", typed);
      assert.deepEqual(codes(typed).sort(), rows.map(([code = ""]) => code).sort());
    }
  });

  it("gives the whole catalogue for nothing typed, and nothing for what is near no item", () => {
    assert.equal(codes(" ").length, data.items.size);
    assert.deepEqual(searchItems(data, "zzz"), { items: [] });
    assert.deepEqual(codes("x".repeat(10_000)), []);
  });

  it("finds every item by its label with a slip in one long word", () => {
    const missed: string[] = [];
    let tried = 0;
    for (const { code, label } of data.items.values()) {
      const words = label.split(/\s+/);
      for (const [at, word] of words.entries()) {
        if (!/^[a-z]{6,}$/i.test(word)) continue;
        for (const slip of slipsOf(word).filter((_, n) => n % 4 === 0)) {
          const typed = words.with(at, slip).join(" ");
          tried += 1;
          if (!codes(typed).includes(code)) missed.push(typed);
        }
      }
    }
    assert.deepEqual(missed.slice(0, 20), []);
    assert.ok(tried > 1000, String(tried));
  });
});
