import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { meets, type Interval } from "../../src/exact/interval.ts";
import { rangesOf } from "../../src/reconciliation/ranges.ts";
import { checks } from "./held-checks.ts";

const both = ({ low, high }: Interval): string[] => [low.toFixed(), high.toFixed()];
const rangesAt = (id: string): ReturnType<typeof rangesOf> =>
  rangesOf((checks.find((check) => check.id === id) ?? assert.fail(id)).finding);

describe("the ranges of a finding", () => {
  it("are those of the printed total, and of the sum of its parts", () => {
    // 2,117,006 + 4,001,449 + 5,498,547 thousand = 11,617,002, each to half a thousand.
    const { printed, computed } = rangesAt(
      "footing:4Q03:IS:Revenue.Total:4Q03:JPY:Revenue.ConnectivityVAS+Revenue.SI+Revenue.Equipment",
    );
    assert.deepEqual(both(printed), ["11617001500", "11617002500"]);
    assert.deepEqual(computed && both(computed), ["11617000500", "11617003500"]);
  });

  it("meet exactly where the rule says that rounding can explain the difference", () => {
    let tested = 0;
    for (const { finding } of checks) {
      const { rule, target, facts } = finding;
      const { printed, computed } = rangesOf(finding);
      if (!rule || !computed) continue;
      tested += 1;
      assert.equal(meets(printed, computed), rule.isPossible(target, facts), finding.target.text);
    }
    assert.ok(tested > 1900, String(tested));
  });

  it("have no computed one where a figure is missing", () => {
    for (const { finding, verdict } of checks)
      if (verdict === "incomplete") assert.equal(rangesOf(finding).computed, undefined);
  });
});
