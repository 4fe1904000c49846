import assert from "node:assert/strict";
import { withSession } from "./with-session.ts";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

describe("Formats", () => {
  it("of fonts, fills and alignment are read back, null if cells differ", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const range = sheet1(context).getRange("A1:C3");
        const { format } = range;
        format.font.bold = true;
        format.font.color = "#1F3864";
        format.font.size = 14;
        format.font.name = "Arial";
        format.fill.color = "yellow";
        format.horizontalAlignment = "Right";
        format.indentLevel = 2;
        range.getRow(0).format.wrapText = true;
        range.load("format/horizontalAlignment,format/indentLevel,format/wrapText");
        range.load("format/font,format/fill/color");
        await context.sync();
        const { bold, color, size, name } = format.font;
        assert.deepEqual([bold, color, size, name], [true, "#1F3864", 14, "Arial"]);
        assert.equal(format.fill.color, "#FFFF00");
        assert.deepEqual([format.horizontalAlignment, format.indentLevel], ["Right", 2]);
        assert.equal(format.wrapText, null);
      });
    }));

  it("of borders are drawn by style, weight or colour", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const range = sheet1(context).getRange("A1:C3");
        const bottom = range.format.borders.getItem("EdgeBottom");
        bottom.style = "Double";
        bottom.color = "#1F3864";
        range.format.borders.getItem("EdgeTop").style = "Continuous";
        await context.sync();
        bottom.load("style,color,weight");
        const top = sheet1(context).getRange("B1").format.borders;
        top.load("items/sideIndex,items/style");
        await context.sync();
        assert.deepEqual(
          [bottom.style, bottom.color, bottom.weight],
          ["Double", "#1F3864", "Thick"],
        );
        const drawn = [...top.items].filter((border) => border.style !== "None");
        assert.deepEqual(
          drawn.map((border) => border.sideIndex),
          ["EdgeTop"],
        );
      });
    }));

  it("of columns and rows are points, and widths can follow the text", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const range = sheet1(context).getRange("A1:B2");
        range.values = [
          ["a", "a considerably longer text"],
          ["", ""],
        ];
        range.format.columnWidth = 90;
        range.format.rowHeight = 30;
        range.load("format/columnWidth,format/rowHeight");
        await context.sync();
        assert.deepEqual([range.format.columnWidth, range.format.rowHeight], [90, 30]);
        range.format.autofitColumns();
        await context.sync();
        const first = range.getColumn(0).load("format/columnWidth");
        const second = range.getColumn(1).load("format/columnWidth");
        await context.sync();
        assert.ok(first.format.columnWidth < 30, "one letter");
        assert.ok(second.format.columnWidth > 100, "26 letters");
      });
    }));

  it("hide rows and columns", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const columns = sheet1(context).getRange("B:C");
        columns.columnHidden = true;
        sheet1(context).getRange("2:2").rowHidden = true;
        const part = sheet1(context).getRange("A1:B2").load("columnHidden,rowHidden");
        columns.load("columnHidden");
        await context.sync();
        assert.deepEqual([columns.columnHidden, part.columnHidden], [true, null]);
        assert.equal(part.rowHidden, null);
      });
    }));
});
