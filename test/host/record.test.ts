import assert from "node:assert/strict";
import { withSession } from "./with-session.ts";

describe("The record of what Univer cannot hold", () => {
  it("keeps outline groups and the levels shown", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("2:3").group("ByRows");
        sheet.getRange("A:A").group("ByColumns");
        sheet.getRange("2:3").ungroup("ByRows");
        sheet.showOutlineLevels(0, 1);
        await context.sync();
      });
      const { groups, outlineLevels } = session.host.recordOf("Sheet1");
      assert.deepEqual(groups, [{ address: "A:A", by: "ByColumns" }]);
      assert.deepEqual(outlineLevels, [0, 1]);
    }));

  it("hides what the levels shown fold, and shows it again", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:E1").formulas = [[1, "=A1*2", 3, 4, 5]];
        sheet.getRange("B:D").group("ByColumns");
        sheet.getRange("C:C").group("ByColumns");
        sheet.getRange("3:4").group("ByRows");
        const columns = ["A", "B", "C", "D", "E"].map((name) => sheet.getRange(`${name}:${name}`));
        const rows = [2, 3, 4, 5].map((row) => sheet.getRange(`${row}:${row}`));
        const hidden = async (): Promise<[boolean[], boolean[]]> => {
          for (const column of columns) column.load("columnHidden");
          for (const row of rows) row.load("rowHidden");
          await context.sync();
          return [columns.map((each) => each.columnHidden), rows.map((each) => each.rowHidden)];
        };
        const open = [false, false, false, false];
        sheet.showOutlineLevels(0, 1);
        assert.deepEqual(await hidden(), [[false, true, true, true, false], open]);
        sheet.showOutlineLevels(1, 2);
        const folded = [false, true, true, false];
        assert.deepEqual(await hidden(), [[false, false, true, false, false], folded]);
        sheet.showOutlineLevels(2, 0);
        assert.deepEqual(await hidden(), [[false, false, true, false, false], open]);
        const figures = sheet.getRange("A1:E1").load("values");
        await context.sync();
        assert.deepEqual(figures.values, [[1, 2, 3, 4, 5]]);
      });
      const sheet = session.host.book.workbook.getActiveSheet().getSheet();
      await session.host.undo();
      assert.deepEqual([sheet.getColVisible(2), sheet.getRowVisible(2)], [false, false]);
      await session.host.undo();
      await session.host.undo();
      assert.deepEqual([sheet.getColVisible(2), sheet.getRowVisible(2)], [true, true]);
    }));

  it("keeps how a sheet prints", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
        pageLayout.orientation = "Landscape";
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.setPrintTitleRows("$1:$6");
        pageLayout.setPrintTitleColumns("$A:$B");
        pageLayout.setPrintArea("A1:J40");
        pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
        pageLayout.load("orientation");
        await context.sync();
        assert.equal(pageLayout.orientation, "Landscape");
      });
      const { page } = session.host.recordOf("Sheet1");
      assert.deepEqual(page, {
        properties: {
          Orientation: "Landscape",
          Zoom: { horizontalFitToPages: 1 },
          HeadersFooters: { DefaultForAllPages: { CenterFooter: "&P" } },
        },
        titleRows: "$1:$6",
        titleColumns: "$A:$B",
        printArea: "$A$1:$J$40",
      });
    }));

  it("keeps charts and what is set on their parts", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Auto");
        chart.title.text = "Revenue";
        chart.setPosition("E5", "H15");
        sheet.charts.load("items/name");
        await context.sync();
        assert.deepEqual(
          [...sheet.charts.items].map((item) => item.name),
          ["Chart 1"],
        );
      });
      const [chart] = session.host.recordOf("Sheet1").charts;
      assert.equal(chart?.source, "Sheet1!A1:B3");
      assert.deepEqual(chart.properties["Title"], { Text: "Revenue" });
      assert.deepEqual(chart.place.from, { row: 4, column: 4, x: 0, y: 0 });
    }));
});
