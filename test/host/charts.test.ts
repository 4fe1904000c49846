import assert from "node:assert/strict";
import { refusal, withSession } from "./with-session.ts";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

describe("A chart", () => {
  it("begins with a series for each column of its source, and takes others", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const sheet = sheet1(context);
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:C4"), "Columns");
        const own = chart.series.getItemAt(0);
        own.name = "Revenue";
        own.setXAxisValues(sheet.getRange("A2:A4"));
        own.format.fill.clear();
        const margin = chart.series.add("Margin");
        margin.setValues(sheet.getRange("E2:E4"));
        margin.chartType = "Line";
        margin.axisGroup = "Secondary";
        margin.format.line.color = "#FF0000";
        chart.series.getItemAt(1).delete();
        const second = chart.axes.getItem("Value", "Secondary");
        second.title.text = "%";
        chart.series.load("items/name,items/axisGroup");
        await context.sync();
        assert.deepEqual(
          Array.from(chart.series.items, ({ name }) => name),
          ["Revenue", "Margin"],
        );
      });
      const [chart] = session.host.recordOf("Sheet1").charts;
      assert.deepEqual(chart?.series, [
        {
          values: "Sheet1!B2:B4",
          categories: "Sheet1!A2:A4",
          properties: { Name: "Revenue", Fill: "none" },
        },
        {
          values: "Sheet1!E2:E4",
          properties: {
            Name: "Margin",
            ChartType: "Line",
            AxisGroup: "Secondary",
            Line: "#FF0000",
          },
        },
      ]);
      assert.deepEqual(chart.properties["Axes"], { SecondaryValueAxis: { Title: { Text: "%" } } });
    }));

  it("over one cell takes all that is used", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const sheet = sheet1(context);
        sheet.getRange("A1:C2").values = [
          [1, 2, 3],
          [4, 5, 6],
        ];
        sheet.charts.add("Line", sheet.getRange("B1"), "Columns");
        await context.sync();
      });
      const [chart] = session.host.recordOf("Sheet1").charts;
      assert.deepEqual(
        chart?.series.map(({ values }) => values),
        ["Sheet1!A1:A2", "Sheet1!B1:B2", "Sheet1!C1:C2"],
      );
    }));

  it("lies where it is put, and is gone once deleted", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const sheet = sheet1(context);
        const chart = sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns");
        chart.setPosition("B3", "C4");
        const range = sheet.getRange("B3:C4").load("left,top,width,height");
        chart.load("left,top,width,height");
        await context.sync();
        const box = ({ left, top, width, height }: Excel.Range | Excel.Chart) => [
          left,
          top,
          width,
          height,
        ];
        assert.deepEqual(box(chart), box(range));
        assert.deepEqual(box(range), [66, 36, 132, 36]);
        chart.delete();
        await context.sync();
      });
      assert.deepEqual(session.host.recordOf("Sheet1").charts, []);
    }));

  it("has no secondary axis before a series uses it, and takes no block for a series", () =>
    withSession(async (session) => {
      const codes = [
        await refusal(session, (context) => {
          const sheet = sheet1(context);
          const chart = sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns");
          chart.axes.getItem("Value", "Secondary").visible = true;
        }),
        await refusal(session, (context) => {
          const sheet = sheet1(context);
          const chart = sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns");
          chart.series.add("Block").setValues(sheet.getRange("A1:B2"));
        }),
      ];
      assert.deepEqual(codes, ["InvalidArgument", "InvalidArgument"]);
    }));
});
