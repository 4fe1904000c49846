import assert from "node:assert/strict";
import { answerOf } from "./answer-of.ts";

const accepted = (batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  answerOf(async (sheet, context) => {
    batch(sheet, context);
    return Promise.resolve("accepted");
  });

describe("A worksheet, as documented", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
  it("says that it is very hidden, and is then not deleted", async () => {
    const visibility = await answerOf(async (_, context) => {
      const second = context.workbook.worksheets.add("Second");
      second.visibility = "VeryHidden";
      second.load("visibility");
      await context.sync();
      return second.visibility;
    });
    assert.equal(visibility, "VeryHidden");
    const deleted = await accepted((_, { workbook }) => {
      const second = workbook.worksheets.add("Second");
      second.visibility = "VeryHidden";
      second.delete();
    });
    assert.equal(deleted, "InvalidOperation");
    const shown = await answerOf(async (_, context) => {
      const second = context.workbook.worksheets.add("Second");
      for (const word of ["VeryHidden", "Hidden", "Visible"] as const) second.visibility = word;
      second.load("visibility");
      second.delete();
      return Promise.resolve("accepted");
    });
    assert.equal(shown, "accepted");
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-tabcolor-member
  it("takes a named tab colour, gives #RRGGBB, and a blank takes it away", async () => {
    const read = (color: string) =>
      answerOf(async (sheet, context) => {
        sheet.tabColor = "#123456";
        sheet.tabColor = color;
        sheet.load("tabColor");
        await context.sync();
        return sheet.tabColor;
      });
    const colors = [await read("yellow"), await read("#90ee90"), await read("")];
    assert.deepEqual(colors, ["#FFFF00", "#90EE90", ""]);
    const none = await accepted((sheet) => {
      sheet.tabColor = "nocolor";
    });
    assert.equal(none, "InvalidArgument");
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-showoutlinelevels-member(1)
  it("shows outline levels from 0 to 8", async () => {
    const show = (rows: number, columns: number) =>
      accepted((sheet) => {
        sheet.showOutlineLevels(rows, columns);
      });
    assert.equal(await show(8, 0), "accepted");
    assert.equal(await show(9, 0), "InvalidArgument");
    assert.equal(await show(0, 9), "InvalidArgument");
    assert.equal(await show(0, -1), "InvalidArgument");
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes#excel-excel-worksheetfreezepanes-freezeat-member(1)
  it("loses its frozen panes at null and at 0", async () => {
    const unfrozen = (unfreeze: (panes: Excel.WorksheetFreezePanes) => void) =>
      answerOf(async ({ freezePanes }, context) => {
        freezePanes.freezeRows(3);
        unfreeze(freezePanes);
        const location = freezePanes.getLocationOrNullObject();
        await context.sync();
        return location.isNullObject;
      });
    assert.equal(
      await unfrozen((panes) => {
        panes.freezeAt(null as never);
      }),
      true,
    );
    assert.equal(
      await unfrozen((panes) => {
        panes.freezeRows(0);
      }),
      true,
    );
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions
  it("does not model what a protected sheet may allow", async () => {
    const allowing = (options: Excel.WorksheetProtectionOptions) =>
      accepted((sheet) => {
        sheet.protection.protect(options);
      });
    assert.equal(await allowing({ allowFormatCells: true }), "NotImplemented");
    assert.equal(await allowing({ selectionMode: "None" }), "NotImplemented");
    assert.equal(await allowing({ allowFormatCells: false, selectionMode: "Normal" }), "accepted");
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection#excel-excel-worksheetprotection-unprotect-member(1)
  it("is unprotected with its password only", async () => {
    const unprotect = (password: string) =>
      accepted((sheet) => {
        sheet.protection.protect({}, "right");
        sheet.protection.unprotect(password);
      });
    assert.equal(await unprotect("wrong"), "AccessDenied");
    assert.equal(await unprotect("right"), "accepted");
  });

  // https://github.com/OfficeDev/office-js-snippets/blob/main/samples/excel/54-worksheet/reference-worksheets-by-relative-position.yaml
  it("is loaded by a property that does not exist, which does nothing", async () => {
    const loaded = await answerOf(async (sheet, context) => {
      sheet.load("no-properties-needed");
      context.workbook.worksheets.load("items/nothing,items/name");
      await context.sync();
      return context.workbook.worksheets.items.map(({ name }) => name);
    });
    assert.deepEqual(loaded, ["Sheet1"]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.runtime#excel-excel-runtime-enableevents-member
  it("accepts true or false for a flag", async () => {
    const codes = [
      await accepted((sheet) => {
        sheet.showGridlines = "no" as never;
      }),
      await accepted((sheet) => {
        sheet.visibility = "Away" as "Hidden";
      }),
      await accepted((sheet) => {
        sheet.position = -1;
      }),
      await accepted((_, { runtime }) => {
        runtime.enableEvents = "no" as never;
      }),
    ];
    assert.deepEqual(codes, Array(4).fill("InvalidArgument"));
  });
});
