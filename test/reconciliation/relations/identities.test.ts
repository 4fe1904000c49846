import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { reprinted } from "../../dataset/reprinted.ts";
import { checkOf, checks, foundBy } from "../held-checks.ts";

/** The balances that are rolled forward. */
const rolled = [
  "Balance.Deficit",
  "Balance.ShortTermBorrowings",
  "Balance.LongTermBorrowings",
  "Balance.ConvertibleNotes",
  "Balance.PaidInCapital",
  "Balance.MinorityInterest",
  "Balance.TreasuryStock",
];

describe("what ties the statements to each other", () => {
  it("net income, minority interests and the equity method are in both, each with its own sign", () => {
    assert.deepEqual(foundBy("across statements:4Q03:CF:CashFlow.Impairment:4Q02:JPY"), [
      "exact",
      "Agrees. Impairment loss on Crosswave investment and deposits 4Q02, statement of cash flows of the 4Q03 release: − (7,153,087) = 7,153,087; printed 7,153,087; difference 0 thousand.",
    ]);
    assert.deepEqual(foundBy("across statements:4Q03:CF-FY:CashFlow.Minority:FY2003:USD"), [
      "rounding",
      "Agrees within rounding. Minority interests in subsidiaries' net income (loss) FY2003, annual statement of cash flows of the 4Q03 release (USD): − 2,264 = (2,264); printed (2,263); difference 1 thousand, allowance 1.0 thousand.",
    ]);
  });

  it("cash at the end is the balance sheet's, of the year's last day for a year", () => {
    const { verdict, computed } = checkOf(
      "across statements:4Q03:CF-FY:CashFlow.CashEnd:FY2003:JPY",
    );
    assert.deepEqual([verdict, computed], ["exact", "12,284,239"]);
  });

  it("cash at the beginning is the cash of the day before", () => {
    assert.deepEqual(foundBy("roll-forward:4Q03:CF:CashFlow.CashBeginning:4Q03:JPY"), [
      "exact",
      "Agrees. Cash, beginning of period 4Q03, statement of cash flows of the 4Q03 release: 12,140,595 = 12,140,595; printed 12,140,595; difference 0 thousand.",
    ]);
  });

  it("the deficit grows by the net loss", () => {
    assert.deepEqual(foundBy("roll-forward:1Q03:BS:Balance.Deficit:1Q03:JPY"), [
      "exact",
      "Agrees. Accumulated deficit 1Q03, balance sheet of the 1Q03 release: (27,532,204) + (1,989,090) = (29,521,294); printed (29,521,294); difference 0 thousand.",
    ]);
  });

  it("balances grow by their flows, over the quarter and over the year", () => {
    const verdictsOf = (item: string): string[] =>
      checks
        .filter((check) => check.relation === "roll-forward" && check.item === item)
        .filter(({ verdict }) => verdict !== "incomplete")
        .map(({ id, verdict }) => `${id.split(":").slice(6).join("") || "quarter"} ${verdict}`);
    assert.deepEqual(rolled.map(verdictsOf), [
      ["quarter exact", "quarter exact", "FY2003 exact"],
      ["quarter exact", "quarter rounding", "FY2003 rounding"],
      ["quarter rounding", "quarter rounding", "FY2003 exact"],
      ["quarter exact", "quarter exact", "FY2003 documented"],
      ["quarter exact", "quarter exact", "FY2003 exact"],
      ["quarter exact", "quarter documented", "FY2003 documented"],
      ["quarter documented", "quarter documented", "FY2003 documented"],
    ]);
  });

  it("a balance before is that of the same basis: 4Q02 as restated, for 1Q03 printed again later", () => {
    const later = reprinted([
      ["balance-sheet", "4Q02 JPY", "1Q03 JPY"],
      ["operations", "4Q02 JPY", "1Q03 JPY"],
    ]);
    assert.match(
      checkOf("roll-forward:1Q04:BS:Balance.Deficit:1Q03:JPY", later).explanation,
      /: \(34,685,291\) \+ \(9,289,600\) = /,
    );
  });

  it("long-term borrowings and their current portion are rolled forward together", () => {
    assert.deepEqual(foundBy("roll-forward:4Q03:BS:Balance.LongTermBorrowings:4Q03:JPY:FY2003"), [
      "exact",
      "Agrees. Long-term borrowings 4Q03, balance sheet of the 4Q03 release: 3,456,265 + 1,943,735 − 1,548,246 + 400,000 + (1,943,735) = 2,308,019; printed 2,308,019; difference 0 thousand.",
    ]);
  });

  it("cannot be tested where no release prints the day before", () => {
    const untestable = checks.filter(
      ({ relation, verdict }) => relation === "roll-forward" && verdict === "incomplete",
    );
    const daysOf = (item: string): string[] =>
      untestable
        .filter((check) => check.item === item)
        .map(({ id, release, period }) => `${release} ${id.split(":")[6] ?? period}`);
    assert.deepEqual(daysOf("CashFlow.CashBeginning"), [
      "1Q03 1Q02",
      "1Q03 4Q02",
      "4Q03 4Q02",
      "4Q03 3Q03",
      "4Q03 FY2002",
    ]);
    const days = ["1Q03 1Q02", "1Q03 4Q02", "1Q03 FY2002", "4Q03 4Q02", "4Q03 FY2002", "4Q03 3Q03"];
    const alwaysPrinted = rolled.filter((item) => item !== "Balance.TreasuryStock");
    for (const item of alwaysPrinted) assert.deepEqual(daysOf(item), days, item);
    assert.deepEqual(
      daysOf("Balance.TreasuryStock"),
      ["1Q03 1Q02", "1Q03 4Q02", "1Q03 FY2002", "4Q03 3Q03"],
      "the 4Q03 release prints none for 4Q02",
    );
    assert.equal(untestable.length, 5 + 6 * alwaysPrinted.length + 4);
  });

  it("assets equal liabilities, minority interests and equity on every day and in dollars", () => {
    const sheets = checks.filter(({ relation }) => relation === "balance sheet");
    assert.deepEqual(
      sheets.map(({ release, period, column, verdict }) =>
        [release, period, column, verdict].join(" "),
      ),
      [
        "1Q03 1Q03 USD exact",
        "1Q03 1Q03 JPY exact",
        "1Q03 1Q02 JPY exact",
        "1Q03 4Q02 JPY exact",
        "4Q03 4Q03 USD exact",
        "4Q03 4Q03 JPY exact",
        "4Q03 4Q02 JPY exact",
        "4Q03 3Q03 JPY exact",
      ],
    );
  });
});
