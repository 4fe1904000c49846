import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { fills } from "../../src/sheet/plan/placement.ts";
import { openSession } from "../../workbench/excel-host/session.ts";
import { statements } from "../gallery/plans.ts";
import { functions } from "./built-functions.ts";
import { calculated, compareWithPlan } from "./calculated.ts";

const { planAt } = statements.find(({ name }) => name === "summary") ?? assert.fail("no summary");

describe("the summary, written through Microsoft's library and calculated", function () {
  this.timeout(60_000);

  for (const fill of fills)
    it(`calculates what its plan says, filled as ${fill}`, async () => {
      const session = (await openSession({ functions })).useAsGlobals();
      try {
        const { plan, sheet } = await insertOnNewSheet((anchor) => planAt(anchor, fill));
        const { compared, differing } = compareWithPlan(
          plan,
          await calculated(session, plan, sheet),
        );
        assert.deepEqual(differing, []);
        assert.ok(compared > 400, String(compared));
      } finally {
        session.close();
      }
    });

  it("has the reader's forecast grow from the year before, until another period is shown there", async () => {
    const session = (await openSession({ functions })).useAsGlobals();
    try {
      const { sheet } = await insertOnNewSheet((anchor) => planAt(anchor, "live"));
      const growth = async (address: string, value: unknown): Promise<unknown> =>
        session.run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          worksheet.getRange(address).values = [[value]];
          await context.sync();
          const cell = worksheet.getRange("M20").load("values");
          await context.sync();
          return (cell.values as unknown[][])[0]?.[0];
        });
      // 1Q03 is printed as 8,344,046.
      assert.equal(await growth("M19", 9_178_450.6), 0.1);
      assert.equal(await growth("I3", "4Q02"), "");
    } finally {
      session.close();
    }
  });
});
