import assert from "node:assert/strict";
import { withSession } from "./with-session.ts";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

describe("A chart and its cells", () => {
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
      const at = (): unknown[] => {
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
});
