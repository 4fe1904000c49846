import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { rowsOfPlan } from "../../../workbook-file/from-plan/lines-of-plan.ts";
import { tables, topLeft } from "../../gallery/plans.ts";

describe("the rows of a plan in a file", () => {
  const { planAt } = tables.find(({ name }) => name === "4q03-bs") ?? assert.fail();
  const plan = planAt(topLeft, "values");
  const rows = rowsOfPlan(plan);

  it("are two lines high where a label takes two, and as usual elsewhere", () => {
    const tall = [...rows].flatMap(([row, { size }]) => (size === undefined ? [] : [[row, size]]));
    assert.deepEqual(tall, [
      [12, 30],
      [18, 30],
      [41, 30],
    ]);
  });

  it("are folded as the plan has them", () => {
    for (const { of, first, last } of plan.folds) {
      if (of !== "rows") continue;
      for (let row = first; row <= last; row += 1) assert.equal(rows.get(row)?.hidden, true);
      assert.equal(rows.get(last + 1)?.endsFolded, true);
    }
  });
});
