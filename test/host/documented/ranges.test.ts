import assert from "node:assert/strict";
import { answerOf } from "./answer-of.ts";

const addresses = (...ranges: readonly (Excel.Range | Excel.RangeAreas)[]) =>
  ranges.map(({ address }) => address);

describe("Ranges about a range, as documented", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getspillparentornullobject-member(1)
  it("of more than one cell there is no spill parent", async () => {
    const none = await answerOf(async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3,2)"]];
      const [cell, several] = [sheet.getRange("B2"), sheet.getRange("B2:B3")] as const;
      const parents = [cell, several].map((range) => range.getSpillParentOrNullObject());
      for (const parent of parents) parent.load("address");
      await context.sync();
      return parents.map((parent) => (parent.isNullObject ? null : parent.address));
    });
    assert.deepEqual(none, ["Sheet1!A1", null]);
  });

  // https://github.com/OfficeDev/office-js-snippets/blob/main/samples/excel/99-just-for-fun/patterns.yaml
  it("a cell resized by negative numbers reaches up and left", async () => {
    const resized = await answerOf(async (sheet, context) => {
      const ranges = [
        sheet.getRange("E5").getResizedRange(0, -3),
        sheet.getRange("E5").getResizedRange(-2, 0),
        sheet.getRange("B2:E5").getResizedRange(-2, -1),
      ];
      for (const range of ranges) range.load("address");
      await context.sync();
      return addresses(...ranges);
    });
    assert.deepEqual(resized, ["Sheet1!B5:E5", "Sheet1!E3:E5", "Sheet1!B2:D3"]);
  });
});

describe("Several ranges, as documented", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.rangeareas#excel-excel-rangeareas-address-member
  it("are parted by a comma and a space", async () => {
    const address = await answerOf(async (sheet, context) => {
      sheet.getRange("B2:C2").merge();
      sheet.getRange("B4:C4").merge();
      const merged = sheet.getRange("A1:D9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      return merged.address;
    });
    assert.equal(address, "Sheet1!B2:C2, Sheet1!B4:C4");
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getranges-member(1)
  it("are taken from addresses, and formatted and cleared together", async () => {
    const read = await answerOf(async (sheet, context) => {
      const areas = sheet.getRanges("A1:A2,C1:D1");
      areas.format.fill.color = "#FF0000";
      areas.format.font.bold = true;
      areas.load("address,areaCount,cellCount,format/fill/color,isEntireRow");
      const [inside, outside] = [sheet.getRange("D1"), sheet.getRange("B1")] as const;
      inside.load("format/fill/color,format/font/bold");
      outside.load("format/fill/color");
      await context.sync();
      return [
        areas.address,
        areas.areaCount,
        areas.cellCount,
        areas.format.fill.color,
        inside.format.font.bold,
        outside.format.fill.color,
      ];
    });
    const expected = ["Sheet1!A1:A2, Sheet1!C1:D1", 2, 4, "#FF0000", true, "#FFFFFF"];
    assert.deepEqual(read, expected);
  });
});
