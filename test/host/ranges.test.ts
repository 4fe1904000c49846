import assert from "node:assert/strict";
import { refusal, withSession } from "./with-session.ts";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

describe("Ranges", () => {
  it("lead to the ranges about them", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const range = sheet1(context).getRange("B2:D5");
        const ranges = [
          range.getCell(1, 1),
          range.getRow(3),
          range.getColumn(2),
          range.getLastCell(),
          range.getOffsetRange(1, -1),
          range.getResizedRange(-1, 1),
          range.getEntireRow(),
          range.getEntireColumn(),
          range.getBoundingRect("F9"),
          range.getIntersection("C1:Z3"),
          sheet1(context).getRangeByIndexes(9, 26, 2, 1),
        ];
        for (const each of ranges) each.load("address");
        range.load("rowIndex,columnIndex,rowCount,columnCount,cellCount");
        const apart = range.getIntersectionOrNullObject("X1");
        await context.sync();
        assert.deepEqual(
          ranges.map((each) => each.address.replace("Sheet1!", "")),
          [
            "C3",
            "B5:D5",
            "D2:D5",
            "D5",
            "A3:C6",
            "B2:E4",
            "2:5",
            "B:D",
            "B2:F9",
            "C2:D3",
            "AA10:AA11",
          ],
        );
        const { rowIndex, columnIndex, rowCount, columnCount, cellCount } = range;
        assert.deepEqual(
          [rowIndex, columnIndex, rowCount, columnCount, cellCount],
          [1, 1, 4, 3, 12],
        );
        assert.equal(apart.isNullObject, true);
      });
    }));

  it("refuse what lies off the sheet or has another shape", () =>
    withSession(async (session) => {
      const off = await refusal(session, (context) => {
        sheet1(context).getRange("A1").getOffsetRange(-1, 0).load("address");
      });
      const shape = await refusal(session, (context) => {
        sheet1(context).getRange("A1:B2").values = [[1]];
      });
      assert.deepEqual([off, shape], ["InvalidArgument", "InvalidArgument"]);
    }));

  it("find what is used, formats and spills included unless only values count", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const sheet = sheet1(context);
        const none = sheet.getUsedRangeOrNullObject();
        await context.sync();
        assert.equal(none.isNullObject, true);
        sheet.getRange("B2").formulas = [["=SEQUENCE(3,2)"]];
        sheet.getRange("F9").format.fill.color = "#FFEE00";
        const all = sheet.getUsedRange().load("address");
        const values = sheet.getUsedRangeOrNullObject(true).load("address");
        const within = sheet.getRange("A1:B3").getUsedRangeOrNullObject(true).load("address");
        await context.sync();
        assert.deepEqual(
          [all.address, values.address, within.address],
          ["Sheet1!B2:F9", "Sheet1!B2:C4", "Sheet1!B2:B3"],
        );
      });
    }));

  it("give the merged cells they overlap", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const sheet = sheet1(context);
        sheet.getRange("B2:C3").merge();
        await context.sync();
        const touched = sheet
          .getRange("A1:B2")
          .getMergedAreasOrNullObject()
          .load("address,areaCount");
        const none = sheet.getRange("E1:F2").getMergedAreasOrNullObject();
        await context.sync();
        assert.deepEqual([touched.address, touched.areaCount], ["Sheet1!B2:C3", 1]);
        assert.equal(none.isNullObject, true);
        sheet.getRange("B2:C3").unmerge();
        const after = sheet.getRange("A1:D4").getMergedAreasOrNullObject();
        await context.sync();
        assert.equal(after.isNullObject, true);
      });
    }));

  it("give the tables they overlap", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const table = context.workbook.tables.add("Sheet1!B2:D5", true);
        table.load("name");
        const inside = sheet1(context).getRange("A1:C3").getTables();
        const contained = sheet1(context).getRange("A1:C3").getTables(true);
        const all = sheet1(context).tables;
        for (const tables of [inside, contained, all]) tables.load("items/name");
        const range = table.getRange().load("address");
        await context.sync();
        const counts = [inside, contained, all].map((tables) => tables.items.length);
        assert.deepEqual(counts, [1, 0, 1]);
        assert.deepEqual([table.name, range.address], ["Table1", "Sheet1!B2:D5"]);
      });
    }));

  it("are selected with their sheet, and the selection is read back", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Other");
        sheet.getRange("C3:D4").select();
        const selected = context.workbook.getSelectedRange().load("address");
        const cell = context.workbook.getActiveCell().load("address");
        await context.sync();
        assert.deepEqual([selected.address, cell.address], ["Other!C3:D4", "Other!C3"]);
      });
    }));

  it("clear contents, formats or both", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const range = sheet1(context).getRange("A1:B1");
        range.values = [[1, 2]];
        range.format.font.bold = true;
        await context.sync();
        range.clear(session.Excel.ClearApplyTo.contents);
        range.load("values,format/font/bold");
        await context.sync();
        assert.deepEqual([range.values, range.format.font.bold], [[["", ""]], true]);
        range.clear();
        range.load("format/font/bold");
        await context.sync();
        assert.equal(range.format.font.bold, false);
      });
    }));
});
