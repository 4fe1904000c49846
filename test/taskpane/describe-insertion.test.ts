import assert from "node:assert/strict";
import { openDataset } from "../../src/dataset/open.ts";
import { inserted } from "../../src/excel/inserted.ts";
import { defaultUnit } from "../../src/model/unit.ts";
import { periodsOfStatement } from "../../src/statements/periods.ts";
import { describeInsertion } from "../../src/taskpane/describe-insertion.ts";
import { statementPlans, tablePlans } from "../../src/taskpane/plans.ts";
import { tablesOf } from "../../src/taskpane/tables.ts";

const data = openDataset();
const anchor = { row: 4, column: 1 };

describe("describeInsertion", () => {
  it("says where a statement stands and where its checks are", () => {
    const columns = periodsOfStatement(data, "BalanceSheet").map((period) => ({
      period,
      vintage: "latest" as const,
    }));
    const plan = statementPlans(data, "BalanceSheet", columns, defaultUnit)(anchor);
    assert.equal(
      describeInsertion(inserted("Model", plan)),
      `Written to Model!B5:J${plan.cells.length + 4}. 6 totals are checked against the printed ones, in column D.`,
    );
  });

  it("claims no checks for a table as printed", () => {
    const [table] = tablesOf(data, "1Q03").filter(({ id }) => id === "8");
    assert.ok(table);
    const plan = tablePlans(table)(anchor);
    assert.equal(describeInsertion(inserted("Model", plan)), "Written to Model!B5:G11.");
  });

  it("says which names are others than planned, and that charts were left out", () => {
    const [table] = tablesOf(data, "1Q03").filter(({ id }) => id === "8");
    assert.ok(table);
    const deviations = { renamed: [{ wanted: "FY2003", name: "FY2003_2" }], chartsLeftOut: 1 };
    assert.equal(
      describeInsertion(inserted("Model", tablePlans(table)(anchor), deviations)),
      "Written to Model!B5:G11. The name FY2003 was not free: it is FY2003_2 here. This version of Excel is too old for its charts: they were left out.",
    );
  });
});
