import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { rowsOfPlan } from "../../../workbook-file/from-plan/lines-of-plan.ts";
import { statements, topLeft } from "../../gallery/plans.ts";

describe("the rows of a plan in a file", () => {
  const { planAt } = statements.find(({ name }) => name === "cash-flows") ?? assert.fail();
  const plan = planAt(topLeft, "values");
  const rows = rowsOfPlan(plan);

  it("are two lines high where a label takes two", () => {
    const at = plan.cells.findIndex((row) =>
      row.some(
        ({ kind, ...cell }) =>
          kind === "text" && "text" in cell && cell.text.startsWith("Investments in and advances"),
      ),
    );
    assert.deepEqual(rows.get(at), { hidden: false, level: 0, endsFolded: false, size: 30 });
  });

  it("are folded as the plan has them", () => {
    for (const { of, first, last } of plan.folds) {
      if (of !== "rows") continue;
      for (let row = first; row <= last; row += 1) assert.equal(rows.get(row)?.hidden, true);
      assert.equal(rows.get(last + 1)?.endsFolded, true);
    }
  });
});
