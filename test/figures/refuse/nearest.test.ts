import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findNearest } from "../../../src/figures/refuse/nearest.ts";
import { data, question } from "../../dataset/held.ts";

const nearest = (item: string, period: string, vintage?: string): string | undefined =>
  findNearest(data, question(item, period, vintage))?.code;

describe("findNearest", () => {
  it("is the period with the nearest ends that has a figure", () => {
    assert.equal(nearest("Income.Net", "2Q03"), "1H03");
    assert.equal(nearest("Income.Net", "LTM 1Q03"), "FY2002");
    assert.equal(nearest("CashFlow.Provision", "2Q03"), "1H03");
  });

  it("is never one of the old basis, and of two alike the newer", () => {
    // 1Q03, as near as 3Q03, is superseded.
    assert.equal(nearest("EPS.Share", "2Q03"), "3Q03");
    assert.equal(nearest("Shares.Weighted", "2Q03"), "3Q03");
    assert.deepEqual(
      ["EPS.Share", "Shares.Weighted"].map((item) => nearest(item, "1H03")),
      ["FY2003", "1Q03"],
    );
  });

  it("is a day for what is struck on one", () => {
    assert.equal(nearest("Balance.Debt", "2Q03"), "3Q03");
    assert.equal(nearest("Contracts.IP", "2Q02"), "1Q02");
    // FY2002, which ends on a day that is held, is as near.
    assert.equal(nearest("Balance.Debt", "9M02"), "1Q02");
  });
});
