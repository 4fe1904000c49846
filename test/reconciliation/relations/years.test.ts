import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checks } from "../held-checks.ts";

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
});
