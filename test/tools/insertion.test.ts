import assert from "node:assert/strict";
import { openDataset } from "../../src/dataset/open.ts";
import { defaultUnit } from "../../src/model/unit.ts";
import { periodsOfStatement } from "../../src/statements/periods.ts";
import { statementPlans } from "../../src/taskpane/plans.ts";
import { measureInsertion } from "../../tools/bench/insertion.ts";

const data = openDataset();

describe("measureInsertion", () => {
  for (const code of ["Operations", "BalanceSheet", "CashFlows"] as const)
    it(`${code}: one sync to look and one to write, a fortieth of what Excel on the web takes`, async () => {
      const columns = periodsOfStatement(data, code).map((period) => ({
        period,
        vintage: "latest" as const,
      }));
      const cost = await measureInsertion(statementPlans(data, code, columns, defaultUnit));
      assert.equal(cost.awaitedSyncs, 2);
      assert.ok(cost.bytes > 40_000 && cost.bytes < 125_000, `${cost.bytes} bytes`);
      assert.ok(cost.actions > 150 && cost.actions < 1500, `${cost.actions} actions`);
    });
});
