import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { relations, verdicts } from "../../../src/reconciliation/check.ts";
import { data } from "../../dataset/held.ts";
import { checks } from "../../reconciliation/held-checks.ts";
import { block, refusal } from "../cell.ts";

/** The rows of an answer without its header, or one column of them. */
const found = (...values: readonly unknown[]): (readonly unknown[])[] =>
  block("CHECKS", ...values).slice(1);
const columnOf = (column: number, ...values: readonly unknown[]): unknown[] => [
  ...new Set(found(...values).map((row) => row[column])),
];

describe("CHECKS", () => {
  it("lists every check under one header row when nothing is asked for", () => {
    const [header, ...rows] = block("CHECKS");
    assert.deepEqual(header, [
      "Check",
      "Family",
      "Release",
      "Table",
      "Item",
      "Period",
      "Column",
      "Printed",
      "Computed",
      "Difference",
      "Allowance",
      "Verdict",
      "Explanation",
    ]);
    assert.deepEqual(
      rows.map(([id]) => id),
      checks.map(({ id }) => id),
    );
  });

  it("takes blank, empty and 0 for left out", () => {
    const all = block("CHECKS");
    for (const blank of [null, "", 0]) assert.deepEqual(block("CHECKS", blank, blank), all);
    assert.deepEqual(block("CHECKS", "Revenue.SI", ""), block("CHECKS", "Revenue.SI"));
  });

  it("gives amounts as numbers in the printed unit, percentages as fractions", () => {
    assert.deepEqual(
      found("4Q03 6", "documented").map((row) => row.slice(4, 12)),
      [
        ["Cost.SI", "3Q03", "JPY", 2198, 2198.668, -0.668, 0.5005, "documented"],
        ["Expense.R&D", "4Q03", "JPY", 78, 78.786, -0.786, 0.5005, "documented"],
      ],
    );
    const [row = []] = found("change", "rounding");
    assert.deepEqual(row.slice(4, 8), ["Revenue.DedicatedIPDC", "1Q03", "YoY", -0.015]);
  });

  it("leaves blank what cannot be computed, and puts no text in a number's place", () => {
    const [row = []] = found("Balance.Deficit", "incomplete");
    assert.deepEqual(row.slice(6, 12), ["JPY", -20803486, "", "", "", "incomplete"]);
    for (const [, , , , , , , printed, ...amounts] of found()) {
      assert.equal(typeof printed, "number");
      for (const amount of amounts.slice(0, 3))
        assert.ok(typeof amount === "number" || amount === "");
    }
  });

  it("takes a family of relations, a release, one of its tables, a family of items, an item", () => {
    assert.deepEqual(columnOf(1, "footing"), ["footing"]);
    assert.deepEqual(columnOf(2, "1Q03"), ["1Q03"]);
    const table = found("4Q03 IS");
    assert.deepEqual(
      [...new Set(table.map((row) => `${String(row[2])} ${String(row[3])}`))],
      ["4Q03 IS"],
    );
    assert.deepEqual(columnOf(4, "EPS"), ["EPS.Share", "EPS.ADS"]);
    assert.deepEqual(columnOf(4, "Revenue.SI"), ["Revenue.SI"]);
  });

  it("splits into its releases and into its families without loss", () => {
    const count = (scopes: readonly string[]): number =>
      scopes.reduce((sum, scope) => sum + found(scope).length, 0);
    assert.equal(count(["1Q03", "4Q03"]), checks.length);
    assert.equal(count(relations), checks.length);
    assert.equal(
      count([...new Set([...data.items.values()].map(({ family }) => family))]),
      checks.length,
    );
  });

  it("takes a verdict, alone or within a scope", () => {
    const counts = verdicts.map((verdict) => [verdict, found("", verdict).length]);
    assert.deepEqual(counts, [
      ["exact", 1884],
      ["rounding", 21],
      ["weak", 15],
      ["restated", 51],
      ["documented", 67],
      ["incomplete", 157],
      ["open", 0],
    ]);
    assert.deepEqual(
      found("Income.Net", "restated").map(([id]) => id),
      [
        "restatement:1Q03:9:Income.Net:4Q02:JPY:4Q03",
        "restatement:1Q03:IS:Income.Net:4Q02:JPY:4Q03",
        "restatement:1Q03:IS:Income.Net:4Q02:percent:4Q03",
      ],
    );
  });

  it("does not mind case and width", () => {
    assert.deepEqual(block("CHECKS", "４Ｑ０３ is", "EXACT"), block("CHECKS", "4Q03 IS", "exact"));
    assert.deepEqual(block("CHECKS", "Private Placement"), block("CHECKS", "private placement"));
  });

  it("teaches when a scope or a verdict is unknown", () => {
    const scope = refusal("CHECKS", "footings");
    assert.equal(scope.error, "#VALUE!");
    assert.match(scope.message, /"footings" is not a scope of IIJ\.CHECKS\..*\bfooting\b/s);
    const verdict = refusal("CHECKS", "4Q03", "documentd");
    assert.equal(verdict.error, "#VALUE!");
    assert.match(verdict.message, /"documentd" is not a verdict of IIJ\.CHECKS\..*\bdocumented\b/s);
  });
});
