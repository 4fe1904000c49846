import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { assertKept, keptNames } from "./kept.ts";
import { statements, tables, topLeft } from "./plans.ts";
import { printPlan } from "./print-plan.ts";

const exhibits = [...statements, ...tables];

describe("the gallery", () => {
  for (const { name, planAt } of exhibits) {
    it(`shows ${name} as kept`, () => {
      assertKept(name, printPlan(planAt(topLeft)));
    });
  }

  it("keeps nothing that it does not show", () => {
    assert.deepEqual(keptNames(), exhibits.map(({ name }) => name).sort());
  });
});
