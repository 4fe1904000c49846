import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { inInks } from "../../../src/sheet/plan/inks.ts";
import type { Fill } from "../../../src/sheet/plan/placement.ts";
import { planStatement } from "../../../src/sheet/statement/plan-statement.ts";
import type { SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { arrangeStatement } from "../../../src/statements/arrange/arrange-statement.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import { columnsOf } from "../../statements/columns.ts";
import { data } from "../../dataset/held.ts";

const arranged = arrangeStatement(data, definitions.RevenueByService, columnsOf("4Q03"));

const planned = (fill: Fill): SheetPlan =>
  planStatement(data, arranged, {
    anchor: { row: 0, column: 0 },
    insertedAt: "2004-05-15T09:30:00.000Z",
    fill,
  });

/** Returns the styles of a plan, each with the colours of the cells that have it. */
function inked({ formats }: SheetPlan): Map<string, Set<string | undefined>> {
  const colours = new Map<string, Set<string | undefined>>();
  for (const { styles = [], format } of formats)
    for (const { name } of styles)
      colours.set(name, (colours.get(name) ?? new Set()).add(format.color));
  return colours;
}

describe("a plan in black", () => {
  it("has no ink that says where a figure comes from, and every other style as it was", () => {
    const plan = planned("live");
    const [usual, black] = [inked(plan), inked(inInks(plan, "black"))];
    assert.deepEqual([...(usual.get("figure") ?? [])], ["#7030A0"]);
    assert.deepEqual([...(black.get("formula") ?? [])], ["#000000"]);
    const kept = [...usual.keys()].filter((name) => name !== "figure");
    for (const name of kept) assert.ok(black.has(name), name);
    assert.ok(!black.has("figure"));
  });

  it("has no blue either if the figures are values", () => {
    const plan = planned("values");
    assert.deepEqual([...(inked(plan).get("input") ?? [])], ["#0000FF"]);
    assert.ok(!inked(inInks(plan, "black")).has("input"));
  });

  it("is the plan itself in the inks of the convention", () => {
    const plan = planned("live");
    assert.equal(inInks(plan), plan);
    assert.equal(inInks(plan, "convention"), plan);
  });
});
