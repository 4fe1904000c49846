import assert from "node:assert/strict";
import { refusal, withSession } from "./with-session.ts";

describe("Worksheets", () => {
  it("are added without being shown, and formulas follow a new name", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add("PL '03 A");
        sheet.getRange("A1:A2").values = [[1], [2]];
        const sum = worksheets.getItem("Sheet1").getRange("D10");
        sum.formulas = [["=SUM('PL ''03 A'!A1:A2)"]];
        const active = worksheets.getActiveWorksheet().load("name");
        sum.load("values");
        await context.sync();
        assert.deepEqual([sum.values, active.name], [[[3]], "Sheet1"]);
        sheet.name = "Profit & Loss";
        sum.load("values,formulas");
        const corner = sheet.getRange("A1").load("address");
        await context.sync();
        assert.deepEqual([sum.values, sum.formulas], [[[3]], [["=SUM('Profit & Loss'!A1:A2)"]]]);
        assert.equal(corner.address, "'Profit & Loss'!A1");
      });
    }));

  it("are activated, moved, listed and deleted", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add();
        sheet.activate();
        sheet.position = 0;
        const active = worksheets.getActiveWorksheet().load("name");
        worksheets.load("items/name");
        const missing = worksheets.getItemOrNullObject("nowhere");
        await context.sync();
        assert.equal(active.name, "Sheet2");
        assert.deepEqual(
          [...worksheets.items].map((item) => item.name),
          ["Sheet2", "Sheet1"],
        );
        assert.equal(missing.isNullObject, true);
        sheet.delete();
        const count = worksheets.getCount();
        await context.sync();
        assert.equal(count.value, 1);
      });
    }));

  it("refuse a name that is taken, forbidden or unknown, and the last one stays", () =>
    withSession(async (session) => {
      const codes = [
        await refusal(session, ({ workbook }) => workbook.worksheets.add("sheet1")),
        await refusal(session, ({ workbook }) => workbook.worksheets.add("a/b")),
        await refusal(session, ({ workbook }) => {
          workbook.worksheets.getItem("ghost").activate();
        }),
        await refusal(session, ({ workbook }) => {
          workbook.worksheets.getItem("Sheet1").delete();
        }),
      ];
      const expected = ["ItemAlreadyExists", "InvalidArgument", "ItemNotFound", "InvalidOperation"];
      assert.deepEqual(codes, expected);
    }));

  it("freeze panes and hide gridlines", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
        sheet.showGridlines = false;
        const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
        sheet.load("showGridlines");
        await context.sync();
        assert.deepEqual([frozen.address, sheet.showGridlines], ["Sheet1!A1:B3", false]);
        sheet.freezePanes.unfreeze();
        const none = sheet.freezePanes.getLocationOrNullObject();
        await context.sync();
        assert.equal(none.isNullObject, true);
      });
    }));

  it("refuse every write while protected", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
        sheet.protection.protect({}, "password");
        sheet.protection.load("protected");
        await context.sync();
        assert.equal(sheet.protection.protected, true);
      });
      const codes = [
        await refusal(session, ({ workbook }) => {
          workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[2]];
        }),
        await refusal(session, ({ workbook }) => {
          workbook.worksheets.getItem("Sheet1").getRange("A1").format.font.bold = true;
        }),
        await refusal(session, ({ workbook }) => {
          workbook.worksheets.getItem("Sheet1").getRange("A1").format.columnWidth = 50;
        }),
      ];
      assert.deepEqual(codes, ["AccessDenied", "AccessDenied", "AccessDenied"]);
      await session.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.protection.unprotect("password");
        sheet.getRange("A1").values = [[3]];
        const double = sheet.getRange("B1").load("values");
        await context.sync();
        assert.deepEqual(double.values, [[6]]);
      });
    }));

  it("hold names that formulas use", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("B2:B3").values = [[1], [2]];
        const name = context.workbook.names.add("TotalRevenue", sheet.getRange("B2:B3"));
        const sum = sheet.getRange("D1");
        sum.formulas = [["=SUM(TotalRevenue)"]];
        sum.load("values");
        name.load("formula");
        const range = name.getRange().load("address");
        await context.sync();
        assert.deepEqual(sum.values, [[3]]);
        assert.deepEqual([name.formula, range.address], ["=Sheet1!$B$2:$B$3", "Sheet1!B2:B3"]);
      });
    }));
});
