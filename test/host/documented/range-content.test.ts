import assert from "node:assert/strict";
import { answerOf } from "./answer-of.ts";

type Cell = string | number;

/** What cells read as values and formulas once these values are entered. */
const entered = (values: Cell[][], at = "B1") =>
  answerOf(async (sheet, context) => {
    sheet.getRange("A1").values = [[2]];
    const range = sheet.getRange(at);
    range.values = values;
    range.load("values,formulas");
    await context.sync();
    return { values: range.values as Cell[][], formulas: range.formulas as Cell[][] };
  });

describe("Contents of a range, as documented", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
  it("a value that begins with + or - is a formula, never a text", async () => {
    assert.deepEqual(await entered([["+A1+3"]]), { values: [[5]], formulas: [["=+A1+3"]] });
    assert.deepEqual(await entered([["-A1"]]), { values: [[-2]], formulas: [["=-A1"]] });
    const unknown = { values: [["#NAME?"]], formulas: [["=- in millions"]] };
    assert.deepEqual(await entered([["- in millions"]]), unknown);
    assert.equal(await entered([["-)"]]), "InvalidArgument");
    assert.deepEqual(await entered([["-5", "+1.5"]], "B1:C1"), {
      values: [[-5, 1.5]],
      formulas: [[-5, 1.5]],
    });
    const kept = { values: [["-", "- x"]], formulas: [["-", "- x"]] };
    assert.deepEqual(await entered([["'-", "'- x"]], "B1:C1"), kept);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values#null-input-for-a-property
  it("null is no value of the property itself", async () => {
    const written = await answerOf(async (sheet) => {
      sheet.getRange("A1:B2").values = null as never;
      return Promise.resolve("accepted");
    });
    assert.equal(written, "InvalidArgument");
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values#blank-input-for-a-property
  it("a blank number format is General", async () => {
    const formats = await answerOf(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [["0.00"]];
      range.numberFormat = [[""]];
      range.load("numberFormat");
      await context.sync();
      return range.numberFormat as string[][];
    });
    assert.deepEqual(formats, [["General"]]);
  });

  // https://github.com/OfficeDev/office-js-snippets/blob/main/samples/excel/14-conditional-formatting/conditional-formatting-basic.yaml
  it("a number format of one row and one column goes to every cell", async () => {
    const formats = await answerOf(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.numberFormat = [["0.0"]];
      range.load("numberFormat");
      await context.sync();
      return range.numberFormat as string[][];
    });
    assert.deepEqual(formats, [
      ["0.0", "0.0"],
      ["0.0", "0.0"],
    ]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
  it("whole columns and rows answer null and take no values", async () => {
    const read = await answerOf(async (sheet, context) => {
      sheet.getRange("C1:C3").values = [[1], [2], [3]];
      const column = sheet
        .getRange("C:C")
        .load("values,formulas,numberFormat,text,valueTypes,address,cellCount");
      await context.sync();
      const { values, formulas, numberFormat, text, valueTypes, address, cellCount } = column;
      return { values, formulas, numberFormat, text, valueTypes, address, cellCount };
    });
    assert.deepEqual(read, {
      values: null,
      formulas: null,
      numberFormat: null,
      text: null,
      valueTypes: null,
      address: "Sheet1!C:C",
      cellCount: 1_048_576,
    });
    for (const address of ["C:C", "2:3", "A:XFD"]) {
      const written = await answerOf(async (sheet) => {
        sheet.getRange(address).values = "due" as never;
        return Promise.resolve("accepted");
      });
      assert.equal(written, "InvalidArgument");
    }
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulas-member
  it("functions and references come back in capitals", async () => {
    const formulas = await answerOf(async (sheet, context) => {
      const range = sheet.getRange("C1:C3");
      range.formulas = [["=sum(a1:b1)"], ['=if(a1=1,"sum(a1)",Sheet1!$b$2)'], ["=let(x,a1,x+1)"]];
      range.load("formulas");
      await context.sync();
      return range.formulas as string[][];
    });
    assert.deepEqual(formulas, [
      ["=SUM(A1:B1)"],
      ['=IF(A1=1,"sum(a1)",Sheet1!$B$2)'],
      ["=LET(x,A1,x+1)"],
    ]);
  });
});
