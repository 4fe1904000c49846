import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import { columns } from "../../../src/sheet/statement/layout.ts";
import type { SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { altered } from "../../dataset/altered.ts";
import { planned, shown } from "../planned.ts";

/** What the cells of a step of the bridge come to: from, to, what it stands on, level, rise, fall, and where its label stands. */
function step({ cells }: SheetPlan, label: string): unknown[] {
  const row = cells.findLast((each) => shown(each[columns.label]) === label) ?? assert.fail(label);
  return row.slice(columns.firstFigure, columns.firstFigure + 9).map(shown);
}

const bridge = (of: Dataset): SheetPlan => planned("EBITDA", ["3Q03", "4Q03"], { of });

describe("a step of the bridge that crosses nil", () => {
  it("falls in two parts, above nil and below it", () => {
    // 500 million less 1,008 million of depreciation.
    const plan = bridge(altered("4Q03", "8", "\t1,358", "\t500"));
    assert.deepEqual(
      step(plan, "Less: depreciation and amortization"),
      [500000, -508000, 0, 0, 0, 0, 500000, -508000, 500000],
    );
  });

  it("rises in two parts as well", () => {
    // 349,688 and other expenses of 426,045, and then a benefit of taxes of 890,928.
    const plan = bridge(altered("4Q03", "IS", "(226,045)", "(426,045)"));
    assert.deepEqual(
      step(plan, "Other income (expenses)"),
      [349688, -76357, 0, 0, 0, 0, 349688, -76357, 349688],
    );
    assert.deepEqual(
      step(plan, "Less: income tax expense (benefit)"),
      [-76357, 814571, 0, 0, 814571, -76357, 0, 0, 814571],
    );
  });

  it("stays on one side otherwise: below nil its base is the upper end", () => {
    const plan = bridge(altered("4Q03", "IS", "(226,045)", "(2,426,045)"));
    assert.deepEqual(
      step(plan, "Less: income tax expense (benefit)"),
      [-2076357, -1185429, -1185429, 0, 0, -890928, 0, 0, 0],
    );
  });
});
