import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { data } from "../../dataset/held.ts";
import { block, refusal } from "../cell.ts";

describe("PERIODS", () => {
  it("lists the reported periods with dates as serials, months and releases, then the derived, then those of balances", () => {
    assert.deepEqual(block("PERIODS"), [
      ["Period", "Name", "Start", "End", "Months", "Releases", "Basis"],
      ["1Q02", "1Q02", 37347, 37437, 3, "1Q03", "reported"],
      ["4Q02", "4Q02", 37622, 37711, 3, "1Q03, 4Q03", "reported"],
      ["1Q03", "1Q03", 37712, 37802, 3, "1Q03", "reported"],
      ["3Q03", "3Q03", 37895, 37986, 3, "4Q03", "reported"],
      ["4Q03", "4Q03", 37987, 38077, 3, "4Q03", "reported"],
      ["FY2002", "FY2002 (to Mar-03; vendors' FY2003)", 37347, 37711, 12, "4Q03", "reported"],
      ["FY2003", "FY2003 (to Mar-04; vendors' FY2004)", 37712, 38077, 12, "4Q03", "reported"],
      ["2Q03", "2Q03", 37803, 37894, 3, "1Q03, 4Q03", "derived"],
      ["1H03", "1H03", 37712, 37894, 6, "4Q03", "derived"],
      ["2H03", "2H03", 37895, 38077, 6, "4Q03", "derived"],
      ["9M02", "9M02", 37347, 37621, 9, "4Q03", "derived"],
      ["9M03", "9M03", 37712, 37986, 9, "4Q03", "derived"],
      ["LTM 1Q03", "LTM 1Q03", 37438, 37802, 12, "1Q03, 4Q03", "derived"],
      ["LTM 3Q03", "LTM 3Q03", 37622, 37986, 12, "4Q03", "derived"],
      ["4Q01", "4Q01", 37257, 37346, 3, "4Q03", "balances only"],
      ["3Q02", "3Q02", 37530, 37621, 3, "4Q03", "balances only"],
      ["2H01", "2H01", 37165, 37346, 6, "4Q03", "balances only"],
      ["2H02", "2H02", 37530, 37711, 6, "4Q03", "balances only"],
      ["FY2001", "FY2001 (to Mar-02; vendors' FY2002)", 36982, 37346, 12, "4Q03", "balances only"],
      ["LTM 1Q02", "LTM 1Q02", 37073, 37437, 12, "1Q03", "balances only"],
      ["LTM 3Q02", "LTM 3Q02", 37257, 37621, 12, "4Q03", "balances only"],
      ["LTM 2Q03", "LTM 2Q03", 37530, 37894, 12, "4Q03", "balances only"],
    ]);
  });
});

describe("ITEMS", () => {
  it("finds every item by every name that it lists", () => {
    const [, ...listed] = block("ITEMS");
    for (const [code, label, japanese, , , gaap] of listed)
      for (const name of [code, label, japanese, gaap])
        if (name !== "")
          assert.ok(
            block("ITEMS", name).some(([found]) => found === code),
            JSON.stringify(name),
          );
  });

  it("lists the whole catalogue when nothing is searched for", () => {
    const rows = block("ITEMS");
    assert.equal(rows.length, data.items.size + 1);
    assert.deepEqual(rows[0], ["Item", "Label", "Japanese", "Kind", "Unit", "US-GAAP name"]);
    assert.deepEqual(block("ITEMS", ""), rows);
  });

  it("finds a text in codes and labels of both languages, whatever its case and width", () => {
    const codes = (search: string): unknown[] =>
      block("ITEMS", search)
        .slice(1)
        .map(([code]) => code);
    const borrowings = [
      "Balance.ShortTermBorrowings",
      "Balance.LongTermBorrowingsCurrent",
      "Balance.LongTermBorrowings",
      "Balance.Debt",
      "CashFlow.LongTermBorrowings",
      "CashFlow.LongTermRepayments",
      "CashFlow.ShortTermBorrowings",
    ];
    assert.deepEqual(codes("ＢＯＲＲＯＷings"), borrowings);
    const japanese = borrowings.filter((code) => code !== "Balance.Debt");
    assert.deepEqual(codes("借入"), japanese);
    assert.deepEqual(codes("income.pretax"), ["Income.Pretax"]);
  });

  it("finds every word of a text in one name, printed labels, US-GAAP names and synonyms among them", () => {
    const codes = (search: string): unknown[] =>
      block("ITEMS", search)
        .slice(1)
        .map(([code]) => code);
    assert.ok(codes("Net loss").includes("Income.Net"));
    assert.ok(codes("cash flow").includes("CashFlow.Operating"));
    assert.ok(codes("revenue si").includes("Revenue.SI"));
    assert.deepEqual(codes("us-gaap:Revenues"), ["Revenue.Total"]);
  });

  it("gives kind, unit and US-GAAP name, blank where there is none", () => {
    assert.deepEqual(block("ITEMS", "Balance.Cash")[1], [
      "Balance.Cash",
      "Cash and cash equivalents",
      "現金及び現金同等物",
      "balance",
      "money",
      "us-gaap:CashAndCashEquivalentsAtCarryingValue",
    ]);
    assert.deepEqual(block("ITEMS", "EBITDA.Adjusted")[1]?.at(-1), "");
  });

  it("is #N/A where nothing is found", () => {
    assert.deepEqual(refusal("ITEMS", "zzz"), {
      error: "#N/A",
      message: 'No item has "zzz" in its code or names. IIJ.ITEMS() lists them all.',
    });
  });
});
