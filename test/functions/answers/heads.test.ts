import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { block } from "../cell.ts";

describe("HEADS", () => {
  it("says down a column when it ends, its months, mark, releases, dates, tables, rate and chain", () => {
    assert.deepEqual(block("HEADS", "Operations", [["2Q03", "4Q03"]]), [
      [37894, 38077],
      [3, 3],
      ["d", "reported"],
      ["1Q03, 4Q03", "4Q03"],
      ["13-Aug-03, 14-May-04", 38121],
      ["Consolidated Statements of Operations", "Consolidated Statements of Operations"],
      ["", 104.18],
      ["FY2003 − 1Q03 − 3Q03 − 4Q03", ""],
    ]);
  });

  it("has a blank column for a blank period, and the error of a wrong one in all its rows", () => {
    const rows = block("HEADS", "Operations", [["4Q02", "zz", "", "4Q03"]]);
    assert.equal(rows.length, 8);
    for (const [i, [first, wrong, blank, last]] of rows.entries()) {
      assert.ok(typeof wrong === "object" && wrong.error === "#VALUE!");
      assert.equal(blank, "");
      assert.deepEqual([first, last], block("HEADS", "Operations", [["4Q02", "4Q03"]])[i]);
    }
  });

  it("says of a balance that is carried what it is carried from: cash at the beginning of a later period", () => {
    const rows = block("HEADS", "BalanceSheet", [["2Q03", "4Q01"]]);
    assert.deepEqual(rows[7], [
      "Cash, beginning of period 3Q03",
      "Cash, beginning of period FY2002",
    ]);
  });

  it("counts LFQ in the release of its column", () => {
    const rows = block("HEADS", "Operations", [["LFQ", "LFQ", "LFQ"]], [["", "1Q03", 37986]]);
    assert.deepEqual(rows[0], [38077, 37802, 37802]);
    assert.deepEqual(rows[3], ["4Q03", "1Q03", "1Q03"]);
  });
});
