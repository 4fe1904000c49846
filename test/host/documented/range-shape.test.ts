import assert from "node:assert/strict";
import { answerOf } from "./answer-of.ts";

describe("What is done to a range, as documented", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-rowhidden-member
  it("all of whole rows and columns is hidden, used or not, and what differs reads null", async () => {
    const hidden = await answerOf(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("1:3").rowHidden = true;
      sheet.getRange("A:C").columnHidden = true;
      const [third, part, all] = [
        sheet.getRange("3:3"),
        sheet.getRange("2:900"),
        sheet.getRange("A1:C3"),
      ] as const;
      third.load("rowHidden");
      part.load("rowHidden");
      all.load("rowHidden,columnHidden");
      const [columns, rest] = [sheet.getRange("C:D"), sheet.getRange("D:XFD")] as const;
      columns.load("columnHidden");
      rest.load("columnHidden");
      await context.sync();
      return [
        third.rowHidden,
        part.rowHidden,
        all.rowHidden,
        all.columnHidden,
        columns.columnHidden,
        rest.columnHidden,
      ];
    });
    assert.deepEqual(hidden, [true, null, true, true, null, false]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto
  it("clearing hyperlinks leaves contents and formats; removing them is not modelled", async () => {
    const cleared = (what: "Hyperlinks" | "RemoveHyperlinks" | "Formats") =>
      answerOf(async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.values = [[1]];
        cell.format.font.bold = true;
        cell.clear(what);
        cell.load("values,format/font/bold");
        await context.sync();
        return [cell.values[0]?.[0] as unknown, cell.format.font.bold];
      });
    assert.deepEqual(await cleared("Hyperlinks"), [1, true]);
    assert.equal(await cleared("RemoveHyperlinks"), "NotImplemented");
    assert.equal(await cleared("Links" as "Formats"), "InvalidArgument");
    assert.deepEqual(await cleared("Formats"), [1, false]);
  });

  const grouped = (address: string, by: "ByRows" | "ByColumns", times = 1) =>
    answerOf(async (sheet) => {
      for (let time = 0; time < times; time++) sheet.getRange(address).group(by);
      return Promise.resolve("accepted");
    });

  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-group-member(1)
  it("whole rows are not grouped by columns, nor whole columns by rows", async () => {
    assert.equal(await grouped("2:3", "ByColumns"), "InvalidArgument");
    assert.equal(await grouped("B:C", "ByRows"), "InvalidArgument");
    assert.equal(await grouped("2:3", "ByRows"), "accepted");
    assert.equal(await grouped("B2:C3", "ByColumns"), "accepted");
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-group
  it("groups are at most eight deep", async () => {
    assert.equal(await grouped("2:3", "ByRows", 8), "accepted");
    assert.equal(await grouped("2:3", "ByRows", 9), "InvalidArgument");
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-height-member
  it("what is hidden takes no room", async () => {
    const sizes = await answerOf(async (sheet, context) => {
      sheet.getRange("1:3").format.rowHeight = 30;
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const [all, last] = [sheet.getRange("A1:C3"), sheet.getRange("C3")] as const;
      all.load("height,width");
      last.load("top,left");
      await context.sync();
      return [all.height, all.width, last.top, last.left];
    });
    assert.deepEqual(sizes, [60, 132, 30, 66]);
  });
});
