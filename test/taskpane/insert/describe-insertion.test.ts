import assert from "node:assert/strict";
import { openDataset } from "../../../src/dataset/open-dataset.ts";
import { inserted } from "../../../src/excel/inserted.ts";
import { defaultUnit } from "../../../src/model/unit.ts";
import type { SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import type { StatementCode } from "../../../src/statements/definitions/definition.ts";
import { openingColumns } from "../../../src/statements/columns/opening-columns.ts";
import { describeInsertion } from "../../../src/taskpane/insert/describe-insertion.ts";
import { statementPlans, tablePlans } from "../../../src/taskpane/insert/plans.ts";
import { tablesOf } from "../../../src/taskpane/insert/tables.ts";

const data = openDataset();
const anchor = { row: 4, column: 1 };

const choice = { unit: defaultUnit, fill: "live", chart: false } as const;
const planOf = (code: StatementCode): SheetPlan =>
  statementPlans(data, code, openingColumns(data, definitions[code]), choice)(anchor);

function planTable8(): SheetPlan {
  const table = tablesOf(data, "1Q03").find(({ id }) => id === "8");
  assert.ok(table);
  return tablePlans(data, table, { heads: [], notes: [] }, { fill: "values" })(anchor);
}

describe("describeInsertion", () => {
  it("says where a statement and its checks are", () => {
    const plan = planOf("BalanceSheet");
    assert.equal(
      describeInsertion(inserted("Model", plan), "en"),
      `Written to Model!B5:O${plan.cells.length + 4}. Column C contains 6 checks against the printed figures. To share it with people who do not have the add-in, insert it as values.`,
    );
  });

  it("speaks of one total as of one", () => {
    const text = describeInsertion(inserted("Model", planOf("CAPEX")), "en");
    assert.match(text, / Column C contains one check against the printed figures\. /);
  });

  it("claims no checks for a table that has no totals", () => {
    const plan = planTable8();
    assert.equal(
      describeInsertion(inserted("Model", plan), "en"),
      `Written to Model!B5:H${plan.cells.length + 4}.`,
    );
  });

  const telling = (...wanted: string[]): string => {
    const renamed = wanted.map((name) => ({ wanted: name, name: `${name}_2` }));
    return describeInsertion(inserted("Model", planTable8(), renamed), "en").replace(
      /^Written to \S+ /,
      "",
    );
  };

  it("says which names are others than planned", () => {
    assert.equal(telling("FY2003"), "The name FY2003 is already in use, so it is FY2003_2 here.");
  });

  it("says what it left as it was on a used sheet, and the price of it", () => {
    const written = { ...inserted("Model", planTable8()), narrow: ["E:H", "J:J"], open: ["B:B"] };
    assert.match(
      describeInsertion(written, "en"),
      / Column widths were not changed\. If figures show ####, widen E:H and J:J\. Working rows and columns that are collapsed on a new sheet are left expanded here, because they contain other things: B:B\.$/,
    );
  });

  it("names three names and counts the others", () => {
    assert.match(
      telling("Unit", "Periods", "Releases", "Checks"),
      /Releases_2 here\. 1 more name was in use and also got a number at the end\.$/,
    );
    assert.match(
      telling("A", "B", "C", "D", "E"),
      /C_2 here\. 2 more names were in use and also got a number at the end\.$/,
    );
  });
});
