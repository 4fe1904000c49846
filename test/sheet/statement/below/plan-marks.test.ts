import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Fill } from "../../../../src/sheet/plan/placement.ts";
import { notSummedStyle } from "../../../../src/sheet/plan/styles.ts";
import { planned, rowOfItem } from "../../planned.ts";

/** The statement's columns, from 0, in which a total is set off as one whose lines are not all there. */
function setOff(fill: Fill): number[] {
  const plan = planned("EBITDA", ["1Q03", "2Q03", "4Q03"], { fill });
  const row = rowOfItem(plan, "Income.Operating");
  return plan.conditions
    .filter(({ style }) => style === notSummedStyle)
    .flatMap(({ at }) => at.filter((cell) => cell.row === row))
    .map(({ column }) => plan.reading.figures.indexOf(column));
}

describe("a total whose lines are not all there", () => {
  it("is set off in every fill", () => {
    const fills = ["live", "spill", "values"] as const;
    assert.deepEqual(fills.map(setOff), [[1], [1], [1]]);
  });
});
