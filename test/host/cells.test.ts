import assert from "node:assert/strict";
import { refusal, withSession } from "./with-session.ts";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

describe("Cells", () => {
  it("hold values and formulas, read with what they compute in one sync", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const range = sheet1(context).getRange("A1:C3");
        range.formulas = [
          ["Segment", "Q4", ""],
          ["SI", 4001449, "=B2*2"],
          ["Sum", "=SUM(B2:B2)+1", "=1/0"],
        ];
        range.load("values,formulas,valueTypes,address");
        await context.sync();
        assert.equal(range.address, "Sheet1!A1:C3");
        assert.deepEqual(range.values[1], ["SI", 4001449, 8002898]);
        assert.deepEqual(range.values[2], ["Sum", 4001450, "#DIV/0!"]);
        assert.deepEqual(range.formulas[1], ["SI", 4001449, "=B2*2"]);
        assert.deepEqual(range.valueTypes, [
          ["String", "String", "Empty"],
          ["String", "Double", "Double"],
          ["String", "Double", "Error"],
        ]);
      });
    }));

  it("take text, numbers and truth values as if typed", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const range = sheet1(context).getRange("A1:G1");
        const formats = ["General", "General", "@", "General", "General", "0.0%", "General"];
        range.numberFormat = [formats];
        range.values = [[1, "x", "007", "'008", "TRUE", 0.125, "2024/1/31"]];
        range.load("values,valueTypes");
        await context.sync();
        assert.deepEqual(range.values, [[1, "x", "007", "008", true, 0.125, 45322]]);
        const types = ["Double", "String", "String", "String", "Boolean", "Double", "Double"];
        assert.deepEqual(range.valueTypes, [types]);
      });
    }));

  it("refuse a malformed formula, and with it all that is written at once", () =>
    withSession(async (session) => {
      const codes: string[] = [];
      for (const formula of ["=SUM(A1", "=1+", '="open', "=)"]) {
        const write = (context: Excel.RequestContext) => {
          sheet1(context).getRange("A1:B1").formulas = [[1, formula]];
        };
        codes.push(await refusal(session, write));
      }
      assert.deepEqual(codes, Array(4).fill("InvalidArgument"));
      await session.run(async (context) => {
        const none = sheet1(context).getUsedRangeOrNullObject();
        await context.sync();
        assert.equal(none.isNullObject, true);
      });
    }));

  it("keep their contents if null is written, and become empty if the text is empty", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const range = sheet1(context).getRange("A1:B1");
        range.values = [[1, 2]];
        await context.sync();
        range.values = [[null, ""]];
        range.format.font.bold = true;
        range.load("values");
        await context.sync();
        assert.deepEqual(range.values, [[1, ""]]);
      });
    }));

  it("show numbers under their format", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const range = sheet1(context).getRange("A1:D1");
        const finance = '#,##0;(#,##0);"–"';
        range.values = [[-1234.5, 0, 0.125, 1234567]];
        range.numberFormat = [[finance, finance, "0.0%;(0.0%)", '#,##0.0,,"m"']];
        range.load("text,values,numberFormat");
        await context.sync();
        assert.deepEqual(range.text, [["(1,235)", "–", "12.5%", "1.2m"]]);
        assert.deepEqual(range.values, [[-1234.5, 0, 0.125, 1234567]]);
        assert.equal(range.numberFormat[0]?.[0], finance);
      });
    }));

  it("spill, say so, and show #SPILL! when something is in the way", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const sheet = sheet1(context);
        const anchor = sheet.getRange("A1");
        anchor.formulas = [["=SEQUENCE(2,2)"]];
        const block = sheet.getRange("A1:B2").load("values,hasSpill");
        const spill = anchor.getSpillingToRangeOrNullObject().load("address");
        const parent = sheet.getRange("B2").getSpillParentOrNullObject().load("address");
        const none = sheet.getRange("D9").getSpillParentOrNullObject();
        await context.sync();
        assert.deepEqual(block.values, [
          [1, 2],
          [3, 4],
        ]);
        assert.equal(block.hasSpill, true);
        assert.equal(spill.address, "Sheet1!A1:B2");
        assert.equal(parent.address, "Sheet1!A1");
        assert.equal(none.isNullObject, true);
        sheet.getRange("B2").values = [["mine"]];
        block.load("values");
        await context.sync();
        assert.equal(block.values[0]?.[0], "#SPILL!");
        sheet.getRange("B2").values = [[""]];
        block.load("values");
        await context.sync();
        assert.deepEqual(block.values, [
          [1, 2],
          [3, 4],
        ]);
      });
    }));

  it("keep formulas and spills when they are formatted", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const range = sheet1(context).getRange("A1:D2");
        sheet1(context).getRange("A1:B1").formulas = [[2, "=A1*3"]];
        sheet1(context).getRange("C1").formulas = [["=SEQUENCE(2,2)"]];
        await context.sync();
        range.format.fill.color = "#EEEEEE";
        range.format.font.bold = true;
        await context.sync();
        range.load("values");
        sheet1(context).getRange("A1").values = [[5]];
        await context.sync();
        range.load("values");
        await context.sync();
        assert.deepEqual(range.values, [
          [5, 15, 1, 2],
          ["", "", 3, 4],
        ]);
      });
    }));

  it("reach beyond the size Univer gives a sheet", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const cell = sheet1(context).getRange("AD900");
        cell.formulas = [["=1+1"]];
        cell.load("values");
        await context.sync();
        assert.deepEqual(cell.values, [[2]]);
      });
    }));

  it("are read without waiting when nothing is to be calculated", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const cell = sheet1(context).getRange("A1");
        cell.values = [[1]];
        cell.load("values");
        await context.sync();
        const start = performance.now();
        cell.load("values");
        await context.sync();
        assert.ok(performance.now() - start < 90, "Univer's queue alone would take 100 ms");
      });
    }));
});
