import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { fills } from "../../src/sheet/plan/placement.ts";
import { assertKept, keptNames } from "./kept.ts";
import { reports, statements, tables, topLeft } from "./plans.ts";
import { printPlan, printStyleList } from "./print-plan.ts";

const exhibits = [...statements, ...tables, ...reports];

/** Live sheets are kept completely; for other fills only the differences: their cells, without styles. */
describe("the gallery", () => {
  for (const { name, planAt } of exhibits) {
    for (const fill of fills) {
      it(`shows ${name} as kept, filled as ${fill}`, () => {
        assertKept(`${name}.${fill}`, printPlan(planAt(topLeft, fill), fill === "live"));
      });
    }
  }

  it("is made of the styles as kept", () => {
    assertKept("styles", printStyleList());
  });

  it("keeps nothing that it does not show", () => {
    const shown = exhibits.flatMap(({ name }) => fills.map((fill) => `${name}.${fill}`));
    shown.push("styles");
    assert.deepEqual(keptNames(), shown.sort());
  });
});
