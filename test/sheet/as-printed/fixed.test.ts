import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { fills } from "../../../src/sheet/plan/placement.ts";
import type { SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { tables, topLeft } from "../../gallery/plans.ts";
import { referencesOf } from "../../gallery/references.ts";

const formulasOf = ({ cells }: SheetPlan): string[] =>
  cells.flat().flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : []));

/** The calls of the add-in in a formula, with their arguments. */
const callsIn = (formula: string): string[] => formula.match(/IIJ\.\w+\([^()]*\)/g) ?? [];

describe("release and table of a printed table", () => {
  for (const { name, planAt } of tables)
    for (const fill of fills)
      it(`are fixed: ${name}, ${fill}`, () => {
        const plan = planAt(topLeft, fill);
        const looks = plan.formats.flatMap(({ styles = [] }) => styles.map((style) => style.name));
        assert.ok(!looks.includes("input"), "a cell is blue");
        for (const formula of formulasOf(plan))
          for (const call of callsIn(formula))
            assert.deepEqual(referencesOf(call), [], `${call} follows a cell`);
        if (fill === "values") assert.ok(!formulasOf(plan).some((each) => each.includes("IIJ.")));
      });

  it("are followed by no formula but through figures: a check names figures and checks alone", () => {
    for (const { planAt, table } of tables) {
      const plan = planAt(topLeft, "live");
      for (const formula of formulasOf(plan))
        for (const { row, column } of referencesOf(formula)) {
          const kind = plan.cells[row]?.[column]?.kind;
          const blank = kind === "blank" && column >= 2;
          const allowed =
            blank || kind === "formula" || (kind === "number" && column > table.columns.length);
          assert.ok(allowed, `${table.id}: ${formula} names a cell with ${String(kind)}`);
        }
    }
  });

  it("leave at most four rows frozen, and figures within one screen", () => {
    for (const { planAt } of tables)
      for (const fill of fills) assert.ok(planAt(topLeft, fill).page.frozenRows <= 4);
  });
});
