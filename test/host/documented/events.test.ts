import assert from "node:assert/strict";
import { withSession } from "../with-session.ts";

/** Waits for events, which come after the answer they belong to. */
const eventsToCome = () => new Promise((resolve) => setTimeout(resolve, 50));

describe("Events, as documented", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection#excel-excel-worksheetcollection-onactivated-member
  it("adding a sheet activates nothing; activating it is reported once", () =>
    withSession(async ({ run }) => {
      const told: string[] = [];
      await run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onActivated.add(({ worksheetId }) => {
          told.push(worksheetId);
          return Promise.resolve();
        });
        await context.sync();
        const sheet = worksheets.add("Second").load("id");
        await context.sync();
        await eventsToCome();
        assert.deepEqual(told, []);
        sheet.activate();
        await context.sync();
        await eventsToCome();
        assert.deepEqual(told, [sheet.id]);
      });
    }));

  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
  // https://learn.microsoft.com/javascript/api/excel/excel.changedeventdetail
  it("a change reports address, kind, source, and a single cell's values before and after", () =>
    withSession(async ({ run }) => {
      const told: Excel.WorksheetChangedEventArgs[] = [];
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("B2").values = [[1]];
        await context.sync();
        sheet.onChanged.add((event) => {
          told.push(event);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange("B2").values = [[2]];
        sheet.getRange("C2:C3").values = [["x"], ["y"]];
        await context.sync();
        await eventsToCome();
      });
      const [single, several] = told;
      assert.deepEqual(
        [single?.address, single?.changeType, single?.source, single?.triggerSource],
        ["B2", "RangeEdited", "Local", "ThisLocalAddin"],
      );
      assert.deepEqual(
        { ...single?.details },
        { valueBefore: 1, valueAfter: 2, valueTypeBefore: "Double", valueTypeAfter: "Double" },
      );
      assert.deepEqual([several?.address, several?.details], ["C2:C3", undefined]);
    }));

  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-onchanged-member
  it("every call that writes reports its own change, within one sync too", () =>
    withSession(async ({ run }) => {
      const told: string[] = [];
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.onChanged.add(({ address }) => {
          told.push(address);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("C3").values = [[2]];
        sheet.getRange("D1:D2").format.font.bold = true;
        await context.sync();
        await eventsToCome();
      });
      assert.deepEqual(told, ["A1", "C3"]);
    }));
});
