import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { withSession } from "./with-session.ts";

describe("Events", () => {
  it("report what the user changes and selects, not what is only formatted", () =>
    withSession(async (session) => {
      const seen: string[] = [];
      await session.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.onChanged.add((event) => {
          seen.push(`changed ${event.address}`);
          return Promise.resolve();
        });
        context.workbook.worksheets.onSelectionChanged.add((event) => {
          seen.push(`selected ${event.address}`);
          return Promise.resolve();
        });
        context.workbook.onSelectionChanged.add(() => {
          seen.push("selection of the workbook");
          return Promise.resolve();
        });
        await context.sync();
      });
      const sheet = session.host.book.workbook.getSheetByName("Sheet1");
      sheet?.getRange("B1").setValue("typed");
      sheet?.getRange("C2:D3").activate();
      sheet?.getRange("B1").setFontWeight("bold");
      await wait(50);
      assert.deepEqual(seen, ["changed B1", "selected C2:D3", "selection of the workbook"]);
    }));

  it("report which sheet is shown", () =>
    withSession(async (session) => {
      const shown: string[] = [];
      const id = await session.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add("Next").load("id");
        worksheets.onActivated.add((event) => {
          shown.push(event.worksheetId);
          return Promise.resolve();
        });
        await context.sync();
        sheet.activate();
        await context.sync();
        return sheet.id;
      });
      await wait(30);
      assert.deepEqual(shown, [id]);
    }));

  it("stop when the add-in listens no more", () =>
    withSession(async (session) => {
      let changes = 0;
      const handler = await session.run(async (context) => {
        const added = context.workbook.worksheets.getItem("Sheet1").onChanged.add(() => {
          changes++;
          return Promise.resolve();
        });
        await context.sync();
        return added;
      });
      const cell = session.host.book.workbook.getSheetByName("Sheet1")?.getRange("A1");
      cell?.setValue(1);
      await wait(30);
      handler.remove();
      await handler.context.sync();
      cell?.setValue(2);
      await wait(30);
      assert.equal(changes, 1);
    }));
});
