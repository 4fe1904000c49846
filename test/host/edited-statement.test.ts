import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "mocha";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { columns } from "../../src/sheet/plan/sheet-columns.ts";
import { rows } from "../../src/sheet/statement/frame.ts";
import type { Fill } from "../../src/sheet/plan/placement.ts";
import { defaultUnit } from "../../src/model/unit.ts";
import type { StatementCode } from "../../src/statements/definitions/definition.ts";
import { statementPlans } from "../../src/taskpane/plans.ts";
import { openSession, type Session } from "../../workbench/excel-host/session.ts";
import { data } from "../dataset/held.ts";
import { columnsOf } from "../statements/columns.ts";
import { functions } from "./built-functions.ts";

describe("the heads of an inserted statement, changed", function () {
  this.timeout(60_000);
  let session: Session;
  beforeEach(async () => {
    session = (await openSession({ functions })).useAsGlobals();
  });
  afterEach(() => {
    assert.deepEqual(session.host.unmodelled, []);
    session.close();
  });

  /** Inserts a statement, writes into cells of its sheet, and returns what the first ten columns then show. */
  async function shownAfter(
    code: StatementCode,
    requests: readonly string[],
    edits: Readonly<Record<string, string>>,
    fill: Fill = "live",
  ): Promise<unknown[][]> {
    const choice = { unit: defaultUnit, fill, chart: false };
    const { sheet } = await insertOnNewSheet(
      statementPlans(data, code, columnsOf(...requests), choice),
    );
    return session.run(async (context) => {
      const written = context.workbook.worksheets.getItem(sheet);
      for (const [address, text] of Object.entries(edits))
        written.getRange(address).formulas = [[text]];
      const range = written.getRange("A1:J110").load("values");
      await context.sync();
      return Array.from(range.values, (row) => Array.from(row as unknown[]));
    });
  }

  const lineOf = (values: unknown[][], item: string): unknown[] =>
    values.find((row) => row[columns.code] === item)?.slice(columns.firstFigure) ??
    assert.fail(item);

  const headOf = (values: unknown[][], row: number, n: number): unknown =>
    values[row]?.[columns.firstFigure + n];

  it("name the quarter before when a change on the year becomes one on the quarter", async () => {
    const values = await shownAfter("Operations", ["4Q03", "4Q03 YoY"], { E7: "QoQ" });
    assert.equal(headOf(values, rows.ended, 1), "3Q03");
    // Operating income: 349,688 on 235,837. The year before it was a loss of 446,432, which has no percentage.
    assert.equal(lineOf(values, "Income.Operating")[1], 349688 / 235837 - 1);
  });

  it("name the base of another period", async () => {
    for (const [period, base] of [
      ["1Q03", "1Q02"],
      ["FY2003", "FY2002"],
      ["9M03", "9M02"],
    ] as const) {
      const values = await shownAfter("Operations", ["4Q03", "4Q03 YoY"], { E5: period });
      assert.equal(headOf(values, rows.ended, 1), base);
    }
    const values = await shownAfter("Operations", ["4Q03", "4Q03 QoQ"], { E5: "1Q03" });
    assert.equal(headOf(values, rows.ended, 1), "4Q02");
  });

  it("name the period that shares are of", async () => {
    const asked = ["4Q03", "4Q03 Share"];
    const values = await shownAfter("RevenueByService", asked, { D5: "3Q03", D6: "latest" });
    assert.deepEqual(
      [rows.period, rows.release].map((row) => headOf(values, row, 1)),
      ["3Q03", "latest"],
    );
    assert.equal(lineOf(values, "Revenue.SI")[1], 2888936 / 9633155);
  });

  /** Asked for by itself, a difference is that of the period in its own head: revenue of 4Q02 was not restated. */
  for (const [fill, difference] of [
    ["live", "#N/A"],
    ["spill", 0],
  ] as const)
    it(`give no difference of two periods, ${fill}`, async () => {
      const asked = ["4Q02@first", "4Q02", "4Q02 Difference"];
      const values = await shownAfter("Restatement", asked, { D5: "1Q03" }, fill);
      assert.deepEqual(lineOf(values, "Revenue.Total"), [
        8344046,
        13036439,
        difference,
        "",
        "",
        "",
        "",
      ]);
    });

  it("say what is missing when a column within one formula has none", async () => {
    const asked = ["3Q03", "4Q03", "FY2003"];
    const values = await shownAfter("Operations", asked, { E11: "" }, "spill");
    assert.match(String(values[rows.spilled]?.[columns.label]), /^A column has no head: /);
    assert.deepEqual(lineOf(values, "Revenue.SI").slice(0, 3), ["", "", ""]);
  });

  it("follow the unit in what is said of it", async () => {
    const values = await shownAfter("Operations", ["4Q03"], { C3: "USDk" });
    assert.match(String(headOf(values, rows.unit, 0)), /^Amounts in USDk;/);
    assert.equal(lineOf(values, "Revenue.SI")[0], 38409);
  });
});
