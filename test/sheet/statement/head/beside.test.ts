import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { SheetPlan } from "../../../../src/sheet/plan/sheet-plan.ts";
import { rows } from "../../../../src/sheet/statement/layout.ts";
import { formulaOf, headOf, planned } from "../../planned.ts";

/** Returns the formula of a head in the second of the statement's columns. */
const besideAt = ({ cells, reading }: SheetPlan, row: number): string =>
  formulaOf(cells[row]?.[reading.figures[1] ?? -1]);

const endsOf = (...columns: readonly string[]): unknown[] =>
  headOf(planned("Operations", columns), rows.ended).slice(1);

describe("a column of dollars beside yen", () => {
  it("names the rate it is at, by the rate of the column it follows", () => {
    const plan = planned("Operations", ["4Q03", "4Q03 USD"]);
    assert.equal(headOf(plan, rows.ended)[1], "USDk at 104.18");
    assert.equal(besideAt(plan, rows.ended), '=IF(E$11="","USDk","USDk at "&E$11)');
  });

  it("names only its unit where the releases print no rate: 4Q02", () => {
    assert.deepEqual(endsOf("4Q02", "4Q02 USD"), ["USDk"]);
  });

  it("shows the error of the column it follows: the 1Q03 release has no figure of 4Q03", () => {
    assert.deepEqual(endsOf("4Q03@1Q03", "4Q03@1Q03 USD"), ["#N/A"]);
  });
});

describe("a column beside amounts", () => {
  it("says what it shows; a share, of what", () => {
    assert.deepEqual(endsOf("4Q03", "4Q03 Share", "4Q03 YoY", "4Q03 QoQ"), [
      "% of revenues",
      "YoY",
      "QoQ",
    ]);
  });

  it("says only that it is a share where the statement has no whole to be a share of", () => {
    const plan = planned("CashFlows", ["4Q03", "4Q03 Share"]);
    assert.equal(headOf(plan, rows.ended)[1], "Share");
  });

  it("follows their period and release, an empty one too", () => {
    const plan = planned("Operations", ["4Q02@first", "4Q02@first YoY"]);
    assert.equal(besideAt(plan, rows.period), '=E$3&""');
    assert.equal(besideAt(plan, rows.asked), '=E$14&""');
    assert.deepEqual(headOf(plan, rows.period), ["4Q02", "4Q02"]);
  });

  it("is asked of the release, of the day, or of both, as the column it follows", () => {
    const asked = (column: string, knownOn: string | null): unknown =>
      headOf(planned("Operations", [column, `${column} YoY`], { knownOn }), rows.asked)[1];
    assert.equal(asked("4Q02", null), "");
    assert.equal(asked("4Q02", "2004-05-14"), "20040514");
    assert.equal(asked("4Q02@first", null), "first");
    assert.equal(asked("4Q02@1Q03", "2004-05-14"), "1Q03@20040514");
  });

  it("knows the period that it is a change on; a year has no quarter before", () => {
    const basesOf = (period: string): unknown[] =>
      headOf(planned("Operations", [period, `${period} YoY`, `${period} QoQ`]), rows.months).slice(
        1,
      );
    assert.deepEqual(basesOf("4Q03"), ["4Q02", "3Q03"]);
    assert.deepEqual(basesOf("FY2003"), ["FY2002", ""]);
  });
});
