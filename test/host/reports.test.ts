import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { fills } from "../../src/sheet/plan/placement.ts";
import { planChecks } from "../../src/sheet/checks/plan-checks.ts";
import { openSession } from "../../workbench/excel-host/session.ts";
import { data } from "../dataset/held.ts";
import { calculated, compareWithPlan } from "./calculated.ts";
import { functions } from "./built-functions.ts";

describe("every check, written through Microsoft's library and calculated", function () {
  this.timeout(120_000);

  for (const fill of fills)
    it(`comes to what its plan says, filled as ${fill}`, async () => {
      const session = (await openSession({ functions })).useAsGlobals();
      try {
        const started = performance.now();
        const { plan, sheet } = await insertOnNewSheet((anchor) =>
          planChecks(data, "all", { anchor, insertedAt: "2004-05-15T09:30:00.000Z", fill }),
        );
        console.log("inserted", performance.now() - started);
        const { compared, differing } = compareWithPlan(plan, await calculated(session, plan, sheet));
        console.log("done", performance.now() - started, compared, differing.length);
        assert.deepEqual(differing.slice(0, 20), []);
        assert.ok(compared > 30_000, String(compared));
      } finally {
        session.close();
      }
    });
});
