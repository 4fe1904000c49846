import assert from "node:assert/strict";
import { openSession } from "../../workbench/excel-host/session.ts";
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
        assert.deepEqual(await box(), [132, 72, width, height]);
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

  it("has series in the order of their places, and what they were not told is usual", () =>
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
        const bounds = async (): Promise<unknown[]> => {
          axis.load("minimum,maximum,majorUnit");
          await context.sync();
          return [axis.minimum, axis.maximum, axis.majorUnit];
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

  it("takes its title, the titles of axes and labels of points from cells, and follows them", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const sheet = sheet1(context);
        sheet.getRange("A1:C1").values = [["Revenue, 4Q03", "JPY thousands", 5]];
        sheet.getRange("A3:A5").values = [[1], [2], [3]];
        const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A3:A5"), "Columns");
        chart.title.setFormula("=Sheet1!A1");
        chart.axes.valueAxis.title.setFormula("=Sheet1!$B$1");
        const own = chart.series.getItemAt(0);
        own.hasDataLabels = true;
        own.dataLabels.numberFormat = "#,##0";
        own.dataLabels.position = "InsideEnd";
        const point = own.points.getItemAt(2).load("value");
        point.dataLabel.formula = "=Sheet1!$C$1";
        point.format.fill.setSolidColor("#C62828");
        const count = own.points.getCount();
        sheet.getRange("A1").values = [["Revenue, 1Q03"]];
        chart.title.load("text");
        chart.axes.valueAxis.title.load("text,visible");
        point.dataLabel.load("text,formula");
        await context.sync();
        assert.equal(chart.title.text, "Revenue, 1Q03");
        const { text, visible } = chart.axes.valueAxis.title;
        assert.deepEqual([text, visible], ["JPY thousands", true]);
        assert.deepEqual([count.value, point.value], [3, 3]);
        assert.deepEqual([point.dataLabel.text, point.dataLabel.formula], ["5", "=Sheet1!$C$1"]);
      });
      const [chart] = session.host.recordOf("Sheet1").charts;
      assert.deepEqual(chart?.series[0]?.properties, {
        HasDataLabels: true,
        DataLabels: { NumberFormat: "#,##0", LinkNumberFormat: false, Position: "InsideEnd" },
        Points: { 2: { DataLabel: { Formula: "=Sheet1!$C$1" }, Fill: "#C62828" } },
      });
    }));

  it("follows inserted columns and rows and a new name of its sheet, and undo", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const sheet = sheet1(context);
        sheet.getRange("B2:E3").values = [
          ["1Q03", "2Q03", "3Q03", "4Q03"],
          [1, 2, 3, 4],
        ];
        const chart = sheet.charts.add("Line", sheet.getRange("B3:E3"), "Rows");
        chart.title.setFormula("=Sheet1!B2");
        chart.series.getItemAt(0).setXAxisValues(sheet.getRange("B2:E2"));
        chart.setPosition("B6", "E12");
        await context.sync();
      });
      const at = () => {
        const [chart] = session.host.recordOf(
          session.host.book.workbook.getActiveSheet().getSheetName(),
        ).charts;
        const { from, to } = chart?.place ?? {};
        const { values, categories } = chart?.series[0] ?? {};
        const Title = chart?.properties["Title"];
        return [values, categories, Title, [from?.row, from?.column, to?.row, to?.column]];
      };
      const before = ["Sheet1!B3:E3", "Sheet1!B2:E2", { Formula: "=Sheet1!B2" }, [5, 1, 12, 5]];
      assert.deepEqual(at(), before);
      const facade = session.host.book.workbook.getActiveSheet();
      facade.insertColumns(2, 1);
      facade.insertRows(0, 1);
      facade.setName("P&L");
      const title = { Formula: "='P&L'!B3" };
      assert.deepEqual(at(), ["'P&L'!B4:F4", "'P&L'!B3:F3", title, [6, 1, 13, 6]]);
      for (let n = 0; n < 3; n++) await session.host.undo();
      assert.deepEqual(at(), before);
    }));

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

  it("refuses types that are none, names beyond 255 characters and words it does not know", () =>
    withSession(async (session) => {
      const made = (context: Excel.RequestContext): Excel.Chart => {
        const sheet = sheet1(context);
        return sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns");
      };
      const refused = [
        (context: Excel.RequestContext) => {
          sheet1(context).charts.add("Lines" as never, sheet1(context).getRange("A1"));
        },
        (context: Excel.RequestContext) => {
          sheet1(context).charts.add("Line", sheet1(context).getRange("A1"), "Across" as never);
        },
        (context: Excel.RequestContext) => {
          made(context).series.getItemAt(0).name = "n".repeat(256);
        },
        (context: Excel.RequestContext) => {
          made(context).series.getItemAt(0).axisGroup = "Third" as never;
        },
        (context: Excel.RequestContext) => {
          made(context).legend.position = "Beside" as never;
        },
        (context: Excel.RequestContext) => {
          made(context).title.setFormula("Revenue");
        },
        (context: Excel.RequestContext) => {
          made(context).series.getItemAt(0).points.getItemAt(7).hasDataLabel = true;
        },
      ];
      for (const batch of refused) assert.equal(await refusal(session, batch), "InvalidArgument");
    }));

  it("answers NotImplemented to what it does not draw", async () => {
    const session = await openSession();
    const made = (context: Excel.RequestContext): Excel.Chart => {
      const sheet = sheet1(context);
      return sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns");
    };
    const asked = [
      (context: Excel.RequestContext) => {
        sheet1(context).charts.add("Pie", sheet1(context).getRange("A1:A2"));
      },
      (context: Excel.RequestContext) => {
        made(context).style = 5;
      },
      (context: Excel.RequestContext) => {
        made(context).format.fill.setSolidColor("red");
      },
      (context: Excel.RequestContext) => {
        made(context).series.getItemAt(0).trendlines.add("Linear");
      },
      (context: Excel.RequestContext) => {
        made(context).axes.valueAxis.logBase = 10;
      },
    ];
    try {
      for (const batch of asked) assert.equal(await refusal(session, batch), "NotImplemented");
    } finally {
      session.close();
    }
  });
});
