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

  it("is where it is put, and is gone once deleted", () =>
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
        assert.deepEqual(box(range), [66, 30, 132, 30]);
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

  it("moves to a place without an end and keeps its size, which can be set in points", () =>
    withSession((session) =>
      session.run(async (context) => {
        const sheet = sheet1(context);
        const chart = sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns");
        const box = async (): Promise<number[]> => {
          chart.load("left,top,width,height");
          await context.sync();
          return [chart.left, chart.top, chart.width, chart.height];
        };
        const [, , width, height] = await box();
        chart.setPosition("C5");
        assert.deepEqual(await box(), [132, 60, width, height]);
        chart.left = 100;
        chart.top = 50;
        chart.width = 300;
        chart.height = 200;
        assert.deepEqual(await box(), [100, 50, 300, 200]);
        sheet.getRange("A:A").format.columnWidth = 96;
        assert.deepEqual(await box(), [130, 50, 300, 200]);
      }),
    ));

  it("finds its series by itself: one a column of figures, named by the head above it", () =>
    withSession((session) =>
      session.run(async (context) => {
        const sheet = sheet1(context);
        sheet.getRange("A1:C4").values = [
          ["", "One", "Two"],
          ["x", 1, 2],
          ["y", 3, 4],
          ["z", 5, 6],
        ];
        sheet.getRange("E1:F3").values = [
          [1, 2],
          [3, 4],
          [5, 6],
        ];
        const names = async (at: string): Promise<string[]> => {
          const { series } = sheet.charts.add("Line", sheet.getRange(at));
          series.load("items/name");
          await context.sync();
          return Array.from(series.items, ({ name }) => name);
        };
        assert.deepEqual(await names("A1:C4"), ["One", "Two"]);
        assert.deepEqual(await names("E1:F3"), ["Series1", "Series2"]);
        sheet.getRange("B1").values = [["Eins"]];
        const chart = sheet.charts.getItemAt(0).load("name");
        const own = chart.series.getItemAt(0).load("name");
        await context.sync();
        assert.equal(own.name, "Eins");
      }),
    ));

  it("has series in the order of their places, with defaults for what was not set", () =>
    withSession((session) =>
      session.run(async (context) => {
        const sheet = sheet1(context);
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2"), "Columns");
        const first = chart.series.getItemAt(0);
        first.name = "First";
        chart.series.add("Added", 0);
        chart.series.load("items/name");
        first.load("chartType,axisGroup,hasDataLabels,markerStyle");
        chart.load("plotVisibleOnly,displayBlanksAs,chartType");
        chart.legend.load("position,visible,overlay");
        chart.title.load("visible,text");
        await context.sync();
        assert.deepEqual(
          Array.from(chart.series.items, ({ name }) => name),
          ["Added", "First"],
        );
        assert.deepEqual([first.chartType, first.axisGroup], ["ColumnClustered", "Primary"]);
        assert.deepEqual([first.hasDataLabels, first.markerStyle], [false, "Automatic"]);
        assert.deepEqual([chart.plotVisibleOnly, chart.displayBlanksAs], [true, "NotPlotted"]);
        const { position, visible, overlay } = chart.legend;
        assert.deepEqual([position, visible, overlay], ["Bottom", true, false]);
        assert.deepEqual([chart.title.visible, chart.title.text], [true, "Chart Title"]);
      }),
    ));

  it("answers numbers for the bounds of an axis, those that suit the values until they are set", () =>
    withSession((session) =>
      session.run(async (context) => {
        const sheet = sheet1(context);
        sheet.getRange("A1:A3").values = [[-80], [20], [430]];
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A3"), "Columns");
        const axis = chart.axes.valueAxis;
        const bounds = async () => {
          axis.load("minimum,maximum,majorUnit");
          await context.sync();
          return [axis.minimum, axis.maximum, axis.majorUnit] as unknown[];
        };
        assert.deepEqual(await bounds(), [-200, 500, 100]);
        axis.minimum = -400;
        axis.maximum = 600;
        assert.deepEqual(await bounds(), [-400, 600, 100]);
        axis.minimum = "";
        axis.maximum = "";
        sheet.getRange("A3").values = [[43]];
        assert.deepEqual(await bounds(), [-100, 60, 20]);
      }),
    ));

  it("goes and comes back with the step of undo that it was made or deleted in", () =>
    withSession(async (session) => {
      const charts = () => session.host.recordOf("Sheet1").charts.length;
      await session.run(async (context) => {
        const sheet = sheet1(context);
        sheet.getRange("A1").values = [[1]];
        sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns").name = "Mine";
        await context.sync();
      });
      await session.host.undo();
      assert.equal(charts(), 0);
      await session.host.redo();
      assert.equal(charts(), 1);
      await session.run(async (context) => {
        sheet1(context).charts.getItem("Mine").delete();
        await context.sync();
      });
      assert.equal(charts(), 0);
      await session.host.undo();
      assert.equal(charts(), 1);
    }));
});
