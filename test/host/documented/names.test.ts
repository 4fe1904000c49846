import assert from "node:assert/strict";
import { answerOf } from "./answer-of.ts";

describe("A name, as documented", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.nameditem#excel-excel-nameditem-comment-member
  it("takes a comment, and can be made invisible", async () => {
    const read = await answerOf(async (sheet, context) => {
      const name = context.workbook.names.add("Revenue", sheet.getRange("A1"));
      name.comment = "why";
      name.visible = false;
      name.load("comment,visible");
      await context.sync();
      return [name.comment, name.visible];
    });
    assert.deepEqual(read, ["why", false]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.nameditem#excel-excel-nameditem-value-member
  // https://learn.microsoft.com/javascript/api/excel/excel.nameditem#excel-excel-nameditem-type-member
  it("gives the type and value of the result of its formula", async () => {
    const read = await answerOf(async (sheet, context) => {
      const { names } = context.workbook;
      const items = [
        names.add("Block", sheet.getRange("C3:D4")),
        names.add("Rate", "=0.05"),
        names.add("Whole", "=-12"),
        names.add("Label", '="in ""millions"""'),
        names.add("Flag", "=TRUE"),
        names.add("Lost", "=#N/A"),
      ];
      for (const item of items) item.load("type,value,formula");
      await context.sync();
      return items.map((item) => [item.type, item.value as unknown, item.formula as unknown]);
    });
    assert.deepEqual(read, [
      ["Range", "Sheet1!$C$3:$D$4", "=Sheet1!$C$3:$D$4"],
      ["Double", 0.05, "=0.05"],
      ["Double", -12, "=-12"],
      ["String", 'in "millions"', '="in ""millions"""'],
      ["Boolean", true, "=TRUE"],
      ["Error", "#N/A", "=#N/A"],
    ]);
    const computed = await answerOf(async (_, context) => {
      const name = context.workbook.names.add("Sum", "=SUM(Sheet1!$A$1:$A$3)").load("value");
      await context.sync();
      return name.value as unknown;
    });
    assert.equal(computed, "NotImplemented");
  });

  // https://github.com/OfficeDev/office-js-snippets/blob/main/samples/excel/34-named-item/update-named-item.yaml
  it("refers to other cells once its formula is set", async () => {
    const read = await answerOf(async (sheet, context) => {
      sheet.getRange("C3:D4").values = [
        [1, 2],
        [3, 4],
      ];
      context.workbook.names.add("Target", sheet.getRange("C3"));
      const name = context.workbook.names.getItem("Target");
      const cell = sheet.getRange("A1");
      cell.formulas = [["=Target*10"]];
      await context.sync();
      name.formula = "=Sheet1!$D$4";
      name.load("formula");
      cell.load("values");
      const range = name.getRange().load("address");
      await context.sync();
      return [name.formula as unknown, range.address, cell.values[0]?.[0] as unknown];
    });
    assert.deepEqual(read, ["=Sheet1!$D$4", "Sheet1!D4", 40]);
  });
});
