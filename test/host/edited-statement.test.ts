import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "mocha";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { cellAddress } from "../../src/sheet/plan/address.ts";
import { columns, rows } from "../../src/sheet/statement/layout.ts";
import type { Fill } from "../../src/sheet/plan/placement.ts";
import { defaultUnit } from "../../src/model/unit.ts";
import type { StatementCode } from "../../src/statements/definitions/definition.ts";
import { statementPlans } from "../../src/taskpane/insert/plans.ts";
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

  /** Inserts a statement, writes into cells of its sheet, and returns what its first columns then show. */
  async function shownAfter(
    code: StatementCode,
    requests: readonly string[],
    edits: Readonly<Record<string, string | number>>,
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
      const range = written.getRange("A1:K160").load("values");
      await context.sync();
      return Array.from(range.values, (row) => Array.from(row as unknown[]));
    });
  }

  const lineOf = (values: unknown[][], item: string): unknown[] =>
    values.find((row) => row[columns.code] === item)?.slice(columns.firstFigure) ??
    assert.fail(item);

  const headOf = (values: unknown[][], row: number, n: number): unknown =>
    values[row]?.[columns.firstFigure + n];

  const address = (row: number, n: number): string =>
    cellAddress({ row, column: columns.firstFigure + n });

  it("name the base of a change by the period that the change is of", async () => {
    for (const [period, base] of [
      ["1Q03", "1Q02"],
      ["FY2003", "FY2002"],
      ["9M03", "9M02"],
    ] as const) {
      const values = await shownAfter("Operations", ["4Q03", "4Q03 YoY"], { E3: period });
      assert.deepEqual(
        [headOf(values, rows.period, 1), headOf(values, rows.months, 1)],
        [period, base],
      );
    }
    const values = await shownAfter("Operations", ["4Q03", "4Q03 QoQ"], { E3: "1Q03" });
    assert.equal(headOf(values, rows.months, 1), "4Q02");
  });

  it("have changes, shares and dollars follow the period of their amounts", async () => {
    const asked = ["4Q03", "4Q03 Share", "4Q03 YoY", "4Q03 USD"];
    const values = await shownAfter("RevenueByService", asked, { E3: "1Q03" });
    assert.deepEqual(
      [1, 2, 3].map((n) => headOf(values, rows.period, n)),
      ["1Q03", "1Q03", "1Q03"],
    );
    const revenue = lineOf(values, "Revenue.SI");
    const total = lineOf(values, "Revenue.Total");
    assert.equal(revenue[1], (revenue[0] as number) / (total[0] as number));
    assert.equal(headOf(values, rows.ended, 1), "% of revenues");
    assert.match(String(headOf(values, rows.ended, 3)), /^USDk at 119\.\d+$/);
    assert.equal(typeof revenue[3], "number");
    assert.equal(revenue[2], (revenue[0] as number) / 3329058 - 1);
  });

  /** Asked for by itself, a difference is that of the period in its own head: revenue of 4Q02 was not restated. */
  it("give no difference of two periods", async () => {
    const asked = ["4Q02@first", "4Q02", "4Q02 Difference"];
    const values = await shownAfter("Restatement", asked, { E3: "1Q03" });
    assert.deepEqual(lineOf(values, "Revenue.Total").slice(0, 3), [8344046, 13036439, "#N/A"]);
  });

  it("say what is missing when a column within one formula has none", async () => {
    const asked = ["3Q03", "4Q03", "FY2003"];
    const values = await shownAfter(
      "Operations",
      asked,
      { [address(rows.column, 1)]: "" },
      "spill",
    );
    assert.match(String(values[rows.column + 1]?.[columns.label]), /^A column has no head: /);
    assert.deepEqual(lineOf(values, "Revenue.SI").slice(0, 3), ["", "", ""]);
  });

  it("follow the unit in what is said of it", async () => {
    const values = await shownAfter("Operations", ["4Q03"], { D3: "USDk" });
    assert.match(String(values[rows.about]?.[columns.check]), /^USD thousands except per share/);
    assert.equal(lineOf(values, "Revenue.SI")[0], 38409);
  });

  it("show what was known on another date, in all that is said: figures, marks, sources and the title", async () => {
    const values = await shownAfter("Operations", ["4Q02"], { D4: 37847 });
    assert.equal(lineOf(values, "Income.Net")[0], -2136513);
    assert.equal(headOf(values, rows.releases, 0), "1Q03");
    assert.match(String(values[rows.about]?.[columns.check]), /published to 14-Aug-03$/);
    assert.ok(!values.flat().some((value) => /written off/.test(String(value))));
  });

  it("ask for the newest release held once the date is cleared, and say so", async () => {
    const values = await shownAfter("Operations", ["4Q02"], { D4: "" });
    assert.equal(lineOf(values, "Income.Net")[0], -9289600);
    assert.match(String(values[rows.about]?.[columns.check]), /As known: newest release held$/);
  });

  it("take a release of a column's own, judged on the date", async () => {
    const values = await shownAfter("Operations", ["4Q02"], { [address(rows.release, 0)]: "1Q03" });
    assert.equal(headOf(values, rows.asked, 0), "1Q03@20040514");
    assert.equal(headOf(values, rows.ended, 0), "1Q03 release");
    assert.equal(lineOf(values, "Income.Net")[0], -2136513);
    assert.match(String(headOf(values, rows.status, 0)), /^reported|†$/);
  });
});
