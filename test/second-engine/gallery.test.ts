import assert from "node:assert/strict";
import { it } from "mocha";
import type { Fill } from "../../src/sheet/plan/placement.ts";
import type { SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { reports, statements, tables, topLeft } from "../gallery/plans.ts";
import { answered } from "./answered.ts";
import { compare, differences } from "./differences.ts";
import { calculatedByOffice, valuesOf, workbookOf } from "./recalculate.ts";
import { describeWithOffice } from "./with-office.ts";

const plansAs = (fill: Fill): SheetPlan[] =>
  [...statements, ...tables, ...reports].map(({ planAt }) => planAt(topLeft, fill));

/** Returns a plan without what only the add-in can calculate. */
const nativeOnly = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  cells: plan.cells.map((row) =>
    row.map((cell) =>
      cell.kind === "formula" && cell.formula.includes("IIJ.") ? { kind: "blank" } : cell,
    ),
  ),
});

describeWithOffice("the gallery as exported, recalculated by the second engine", () => {
  it("agrees with every formula of the values", async () => {
    const { compared, differing } = await differences(plansAs("values"));
    console.log(`    formulas compared: ${compared}, differing: ${differing.length}`);
    assert.deepEqual(differing, []);
    assert.ok(compared > 1700, String(compared));
  });

  for (const fill of ["live", "spill"] as const) {
    it(`agrees with every native formula filled as ${fill}, the add-in's answers given`, async () => {
      const plans = plansAs(fill);
      const sheets = await calculatedByOffice(answered(workbookOf(plans)));
      const results = plans.map((plan, i) => valuesOf(plan, sheets[i] ?? []));
      const { compared, differing } = compare(plans.map(nativeOnly), results);
      console.log(`    formulas compared: ${compared}, differing: ${differing.length}`);
      assert.deepEqual(differing, []);
      assert.ok(compared > 1800, String(compared));
    });
  }
});
