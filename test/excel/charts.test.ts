import assert from "node:assert/strict";
import { insertAtSelection } from "../../src/excel/insert-at-selection.ts";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import type { Anchor, ChartPlan, SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import type { ChartRecord } from "../../workbench/excel-host/record.ts";
import { smallPlan } from "./small-plan.ts";
import { openWorkbook, type TestWorkbook } from "./workbook.ts";

const points = { row: 1, column: 2, rows: 2, columns: 1 };

const chart: ChartPlan = {
  title: "Revenue",
  titleFrom: { row: 0, column: 1 },
  alt: "Revenue by service.",
  type: "stackedColumns",
  labelled: true,
  legend: false,
  categories: { ...points, column: 1 },
  series: [
    { name: "Ground", values: points, color: "none" },
    { name: "Level", values: points, color: "#1F4E79", labels: "values" },
    { name: "At", values: points, type: "line", color: "none", labels: { ...points, column: 1 } },
  ],
  over: { row: 1, column: 0, rows: 3, columns: 2 },
};

const charted =
  (change: Partial<ChartPlan> = {}, name = "IIJ Small") =>
  (anchor: Anchor): SheetPlan => ({
    ...smallPlan(anchor),
    name,
    charts: [{ ...chart, ...change }],
  });

describe("a chart that is inserted", () => {
  let workbook: TestWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook("1.10");
  });
  afterEach(() => {
    assert.deepEqual(workbook.session.host.unmodelled, []);
    workbook.session.close();
  });

  const chartOn = (sheet: string): ChartRecord =>
    workbook.session.host.recordOf(sheet).charts[0] ?? assert.fail("no chart");
  const titleOn = (sheet: string) =>
    workbook.session.run(async (context) => {
      const { title } = context.workbook.worksheets.getItem(sheet).charts.getItemAt(0);
      title.load("text");
      await context.sync();
      return title.text;
    });

  it("has the title that its cell has, also when the cell changes", async () => {
    await insertOnNewSheet(charted());
    assert.deepEqual(await titleOn("IIJ Small"), "13-Aug-03");
    await workbook.session.run(async (context) => {
      context.workbook.worksheets.getItem("IIJ Small").getRange("B1").values = [["14-May-04"]];
      await context.sync();
    });
    assert.deepEqual(await titleOn("IIJ Small"), "14-May-04");
  });

  for (const name of ["P&L '03", "2004-05-14", "A1", "資料"])
    it(`finds the cells of its title and labels on a sheet called ${name}`, async () => {
      await insertOnNewSheet(charted({}, name));
      const quoted = `='${name.replaceAll("'", "''")}'!`;
      const { properties, series } = chartOn(name);
      assert.equal((properties["Title"] as { Formula: string }).Formula, `${quoted}$B$1`);
      assert.deepEqual(series[2]?.properties["Points"], {
        0: { DataLabel: { Formula: `${quoted}$B$2` } },
        1: { DataLabel: { Formula: `${quoted}$B$3` } },
      });
    });

  it("finds them at the selection of a sheet that someone has named", async () => {
    await workbook.prepare((sheet) => {
      sheet.name = "Bob's";
      sheet.getRange("C5").select();
    });
    await insertAtSelection(charted(), () => Promise.resolve(true));
    assert.equal(
      (chartOn("Bob's").properties["Title"] as { Formula: string }).Formula,
      "='Bob''s'!$D$5",
    );
  });

  it("draws what is folded away, and leaves gaps", async () => {
    await insertOnNewSheet(charted());
    const { properties } = chartOn("IIJ Small");
    assert.equal(properties["PlotVisibleOnly"], false);
    assert.equal(properties["DisplayBlanksAs"], "NotPlotted");
  });

  it("labels its points in place of a legend, rules and an axis of values", async () => {
    await insertOnNewSheet(charted());
    const { properties, series } = chartOn("IIJ Small");
    assert.deepEqual(properties["Legend"], { Visible: false });
    assert.deepEqual(properties["Axes"], {
      CategoryAxis: { TickLabelPosition: "Low" },
      ValueAxis: { MajorGridlines: { Visible: false }, Visible: false },
    });
    assert.deepEqual(
      series.map((each) => each.properties["HasDataLabels"] ?? false),
      [false, true, true],
    );
    assert.equal((series[2]?.properties["DataLabels"] as { Position: string }).Position, "Top");
  });

  it("has an axis, gridlines and a legend of what is seen if its points have no labels", async () => {
    const series = chart.series.map(({ name, values, color }) => ({
      name,
      values,
      ...(color !== undefined && { color }),
    }));
    const second = { name: "Rise", values: points, color: "#2A9D8F" };
    const { labelled, legend, ...plain } = chart;
    assert.ok(labelled && legend === false);
    await insertOnNewSheet((anchor) => ({
      ...smallPlan(anchor),
      charts: [{ ...plain, series: [...series, second] }],
    }));
    const { properties } = chartOn("IIJ Small");
    assert.deepEqual(properties["Legend"], {
      Visible: true,
      Position: "Bottom",
      "Entry 0": { Visible: false },
      "Entry 2": { Visible: false },
    });
    const { ValueAxis } = properties["Axes"] as Record<string, Record<string, unknown>>;
    assert.equal(ValueAxis?.["Visible"], undefined);
    assert.deepEqual(ValueAxis?.["MajorGridlines"], {
      Visible: true,
      Line: "#D9D9D9",
    });
  });

  it("marks every point of a line, and none of one that is not seen", async () => {
    const line = { name: "Margin", values: points, color: "#D9782D" };
    await insertOnNewSheet(charted({ type: "line", series: [line, { ...line, color: "none" }] }));
    const { properties, series } = chartOn("IIJ Small");
    assert.equal(properties["ChartType"], "LineMarkers");
    assert.deepEqual(
      series.map((each) => each.properties["MarkerStyle"]),
      ["Circle", "None"],
    );
    assert.equal(series[0]?.properties["MarkerBackgroundColor"], "#D9782D");
  });
});
