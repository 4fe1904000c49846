import assert from "node:assert/strict";
import { openDataset } from "../../src/dataset/open-dataset.ts";
import { defaultUnit } from "../../src/model/unit.ts";
import { hasChart } from "../../src/sheet/chart/specs.ts";
import { definitions } from "../../src/statements/definitions/gallery.ts";
import { openingColumns } from "../../src/statements/columns/opening-columns.ts";
import { statementPlans } from "../../src/taskpane/insert/plans.ts";
import { measureInsertion } from "../../tools/bench/insertion.ts";

const data = openDataset();

describe("measureInsertion", () => {
  for (const code of ["Operations", "BalanceSheet", "CashFlows"] as const)
    it(`${code}: one sync to look and one to write, a tenth of what Excel on the web takes`, async () => {
      const choice = { unit: defaultUnit, fill: "live", chart: hasChart(code) } as const;
      const plans = statementPlans(data, code, openingColumns(data, definitions[code]), choice);
      const cost = await measureInsertion(plans);
      assert.equal(cost.awaitedSyncs, 2);
      assert.ok(cost.bytes > 40_000 && cost.bytes < 500_000, `${cost.bytes} bytes`);
      assert.ok(cost.actions > 100 && cost.actions < 1_200, `${cost.actions} actions`);
    });
});
