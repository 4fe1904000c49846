import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { reprinted } from "../../dataset/reprinted.ts";
import { checks, foundBy } from "../held-checks.ts";

describe("fiscal years against their quarters", () => {
  const years = checks.filter(({ relation }) => relation === "quarters and years");

  it("tests cash at both ends of both years, which a quarter prints too", () => {
    const tested = years.filter(({ verdict }) => verdict !== "incomplete");
    assert.deepEqual(
      tested.map(({ item, period, verdict, computed }) => [item, period, verdict, computed]),
      [
        ["CashFlow.CashBeginning", "FY2003", "exact", "3,588,352"],
        ["CashFlow.CashBeginning", "FY2002", "exact", "11,045,919"],
        ["CashFlow.CashEnd", "FY2003", "exact", "12,284,239"],
        ["CashFlow.CashEnd", "FY2002", "exact", "3,588,352"],
      ],
    );
  });

  it("says of every other line which quarters are missing, and never that it holds", () => {
    const reasons = years
      .filter(({ verdict }) => verdict === "incomplete")
      .map(
        ({ period, explanation }) =>
          `${period} ${/No release prints .*$/.exec(explanation)?.[0] ?? ""}`,
      );
    assert.deepEqual(
      [...new Set(reasons)],
      [
        "FY2003 No release prints 2Q03, so the quarters cannot be added up.",
        "FY2002 No release prints 2Q02 and 3Q02, so the quarters cannot be added up.",
      ],
    );
  });

  describe("once a release prints the quarter that is missing", () => {
    const later = reprinted([
      ["operations", "4Q02 JPY", "2Q03 JPY"],
      ["operations", "\t4,905,429\t", "\t2,549,379\t"],
    ]);

    it("adds the four quarters up, whichever release prints them", () => {
      assert.deepEqual(foundBy("quarters and years:4Q03:IS-FY:Revenue.SI:FY2003:JPY", later), [
        "exact",
        "Agrees. Systems integration revenues FY2003, annual statement of operations of the 4Q03 release: 2,407,923 + 2,549,379 + 2,888,936 + 4,001,449 = 11,847,687; printed 11,847,687; difference 0 thousand.",
      ]);
    });

    it("does not add up a quarter that was restated since", () => {
      assert.deepEqual(foundBy("quarters and years:4Q03:IS-FY:Income.Net:FY2003:JPY", later), [
        "incomplete",
        "Not testable. Net income (loss) FY2003, annual statement of operations of the 4Q03 release: No release prints Income.Net of 1Q03 on the basis of the year.",
      ]);
    });
  });

  it("tests a half year that a release prints against its two quarters, cash at its ends too", () => {
    const later = reprinted([
      ["operations-annual", "FY2003 JPY", "2H03 JPY"],
      ["operations-annual", "\t11,847,687\t", "\t6,890,385\t"],
      ["cash-flows-annual", "FY2003 JPY", "2H03 JPY"],
    ]);
    const found = (id: string) => foundBy(`quarters and years:1Q04:${id}:2H03:JPY`, later)[0];
    assert.deepEqual(
      ["IS-FY:Revenue.SI", "IS-FY:Revenue.Total", "CF-FY:CashFlow.CashEnd"].map(found),
      ["exact", "open", "exact"],
    );
  });
});
