import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { bundle } from "#bundle";
import { decodeDataset } from "../../src/dataset/decode/decode-dataset.ts";
import {
  checkedReadings,
  reconcile,
  reconcileInSteps,
} from "../../src/reconciliation/reconcile.ts";
import { altered } from "../dataset/altered.ts";
import { data } from "../dataset/held.ts";
import { checks, foundBy, openIn, placeOf, printedCells, targetOf } from "./held-checks.ts";

const tested = checks.filter(({ verdict }) => verdict !== "incomplete");

/** The cells of some columns that no check is held against. */
function untested(columns: readonly string[], relation: string): string[] {
  const targets = new Set(
    tested.filter((check) => check.relation === relation).map((check) => targetOf(check)),
  );
  const cells = printedCells.filter(({ column }) => columns.includes(column.column));
  assert.ok(cells.length > 0);
  return cells.map(placeOf).filter((place) => !targets.has(place));
}

describe("reconcile", () => {
  it("leaves nothing of the releases open", () => {
    assert.deepEqual(openIn(data), []);
  });

  it("names each check differently, and the same the next time", () => {
    assert.equal(new Set(checks.map(({ id }) => id)).size, checks.length);
    const again = reconcile({ ...data });
    assert.notEqual(again, checks);
    assert.deepEqual(
      again.map(({ id, explanation }) => [id, explanation]),
      checks.map(({ id, explanation }) => [id, explanation]),
    );
  });

  it("is done once for a dataset", () => {
    assert.equal(reconcile(data), checks);
  });

  it("tests every printed change, percentage and dollar amount", () => {
    assert.deepEqual(untested(["YoY", "QoQ"], "change"), []);
    assert.deepEqual(untested(["percent"], "share"), []);
    assert.deepEqual(untested(["USD"], "translation"), []);
  });

  it("adds up every line that a release calls a total, in every column but the changes", () => {
    const footed = new Set(
      tested.filter(({ relation }) => relation === "footing").map((check) => targetOf(check)),
    );
    const totals = printedCells.filter(
      ({ label, column }) => /\btotal\b/i.test(label) && !["YoY", "QoQ"].includes(column.column),
    );
    assert.equal(totals.length, 220);
    assert.deepEqual(
      totals.map(placeOf).filter((place) => !footed.has(place)),
      [],
    );
  });

  it("gives what it found as printed and as numbers in the same unit", () => {
    for (const { id, amounts, computed, verdict } of checks) {
      const { printed, computed: worked, difference } = amounts;
      assert.equal(worked === undefined, computed === "", id);
      if (!worked || !difference) continue;
      assert.ok(printed.minus(worked).equals(difference), id);
      if (verdict === "rounding") assert.ok(difference.abs().lte(amounts.allowance ?? 0), id);
    }
  });
});

describe("checkedReadings", () => {
  it("gives every check with its figure first, and what that is held against", () => {
    const checked = checkedReadings(data);
    assert.deepEqual(
      checked.map(({ check }) => check),
      checks,
    );
    for (const { check, readings } of checked) {
      const [target] = readings;
      assert.equal(target && placeOf(target), targetOf(check));
    }
    const total =
      "footing:4Q03:IS:Revenue.Total:4Q03:JPY:Revenue.ConnectivityVAS+Revenue.SI+Revenue.Equipment";
    assert.deepEqual(
      checked.find(({ check }) => check.id === total)?.readings.map(({ text }) => text),
      ["11,617,002", "5,498,547", "4,001,449", "2,117,006"],
    );
  });
});

describe("a misprint in a release", () => {
  const data4001 = altered("4Q03", "IS", "\t4,001,449\t", "\t4,101,449\t");

  it("is open wherever the figure is used: 4,101,449 for systems integration in 4Q03", () => {
    assert.deepEqual(openIn(data4001), [
      "footing:4Q03:IS:Revenue.Total:4Q03:JPY:Revenue.ConnectivityVAS+Revenue.SI+Revenue.Equipment",
      "same figure:4Q03:1:Revenue.SI:4Q03:JPY",
      "change:4Q03:1:Revenue.SI:4Q03:YoY",
      "change:4Q03:1:Revenue.SI:4Q03:QoQ",
      "change:4Q03:IS:Revenue.SI:4Q03:YoY",
      "change:4Q03:IS:Revenue.SI:4Q03:QoQ",
      "share:4Q03:IS:Revenue.SI:4Q03:percent",
      "translation:4Q03:IS:Revenue.SI:4Q03:USD",
      "text:4Q03:text:Revenue.SI:4Q03:YoY:1",
      "text:4Q03:text:Revenue.SI:4Q03:JPY:1",
      "text:4Q03:text:Revenue.SI:4Q03:QoQ:1",
      "text:4Q03:text:Stated.GrossMarginSI:4Q03:percent",
    ]);
  });

  it("is named in the sentence, with what it differs by", () => {
    assert.deepEqual(foundBy("translation:4Q03:IS:Revenue.SI:4Q03:USD", data4001), [
      "open",
      "Source inconsistent, unexplained. Systems integration revenues 4Q03, statement of operations of the 4Q03 release (USD): 4,101,449 at 104.18 = 39,369; printed 38,409; difference (960) thousand.",
    ]);
  });

  it("in the last digit is no contradiction, since rounding may explain it, but is no longer exact", () => {
    const nearby = altered("4Q03", "IS", "\t4,001,449\t", "\t4,001,450\t");
    assert.deepEqual(openIn(nearby), []);
    const footing =
      "footing:4Q03:IS:Revenue.Total:4Q03:JPY:Revenue.ConnectivityVAS+Revenue.SI+Revenue.Equipment";
    assert.deepEqual(foundBy(footing, nearby), [
      "rounding",
      "Agrees within rounding. Total revenues 4Q03, statement of operations of the 4Q03 release: 5,498,547 + 4,001,450 + 2,117,006 = 11,617,003; printed 11,617,002; difference (1) thousand, allowance 2.0 thousand.",
    ]);
  });
});

describe("reconcileInSteps", () => {
  it("gives the checks that reconcile gives, in at least one step per family", () => {
    const data = decodeDataset(bundle);
    const steps = [...reconcileInSteps(data)];
    assert.ok(steps.length > 10, `${steps.length} steps`);
    assert.deepEqual([...reconcileInSteps(data)], [], "done once");
    assert.deepEqual(
      reconcile(data).map(({ id, verdict }) => `${id} ${verdict}`),
      checks.map(({ id, verdict }) => `${id} ${verdict}`),
    );
  });
});
