import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodePeriod } from "../../src/model/decode-period.ts";
import { quarter } from "../../src/model/period.ts";
import { defaultUnit } from "../../src/model/unit.ts";
import { contentOf } from "../../src/sheet/plan/sheet-plan.ts";
import { rows } from "../../src/sheet/statement/layout.ts";
import { planStatement } from "../../src/sheet/statement/plan-statement.ts";
import { arrangeStatement } from "../../src/statements/arrange/arrange-statement.ts";
import { asKnown, type ColumnRequest } from "../../src/statements/columns/column.ts";
import { definitions } from "../../src/statements/definitions/gallery.ts";
import type { StatementCode } from "../../src/statements/definitions/definition.ts";
import { data } from "../dataset/held.ts";
import { withThirdRelease } from "../frozen/third-release.ts";
import { printPlan } from "../gallery/print-plan.ts";

/** The releases with and without the made-up one, under one version. */
const two: Dataset = { ...data, version: "any" };
const three: Dataset = { ...withThirdRelease(), version: "any" };

/** The day on which the sheet was inserted held 4Q03 alone as the newest release. */
const knownOn = "2004-05-14";

/** A derived quarter, one that was restated since, and one that a newer release reprints without dollars. */
const columns: readonly ColumnRequest[] = ["2Q03", "1Q03", "4Q03"].map((code) => ({
  period: decodePeriod(code, quarter(2003, 4)),
  vintage: "latest",
}));

function sheetOf(of: Dataset, code: StatementCode): ReturnType<typeof planStatement> {
  const arranged = arrangeStatement(of, definitions[code], asKnown(columns, knownOn), defaultUnit);
  const anchor = { row: 0, column: 0 };
  return planStatement(of, arranged, { anchor, insertedAt: `${knownOn}T09:30:00Z`, fill: "live" });
}

const sheets = (["Operations", "BalanceSheet", "CashFlows", "RevenueByService"] as const).map(
  (code) => [code, sheetOf(two, code)] as const,
);

describe("a sheet that was inserted before a release was added", () => {
  for (const [code, before] of sheets)
    it(`comes to the same in every cell after it: ${code}`, () => {
      assert.equal(printPlan(sheetOf(three, code)), printPlan(before));
    });

  it("asks for every column, the derived one too, as known on its date, and none for the newest release", () => {
    for (const [code, { cells, reading }] of sheets) {
      const asked = reading.figures.map((column) => {
        const cell = cells[rows.asked]?.[column];
        return cell && String(contentOf(cell));
      });
      assert.deepEqual(asked.slice(0, 3), ["20040514", "20040514", "20040514"], code);
    }
  });
});
