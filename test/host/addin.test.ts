import assert from "node:assert/strict";
import { withSession } from "./with-session.ts";

describe("The add-in's window", () => {
  it("knows it is in Excel on the web, with a shared runtime", () =>
    withSession(async ({ Office }) => {
      assert.equal(Office.context.host, "Excel");
      assert.equal(Office.context.platform, "OfficeOnline");
      assert.equal(Office.context.requirements.isSetSupported("SharedRuntime", "1.1"), true);
      assert.equal(Office.context.requirements.isSetSupported("ExcelApi", "1.16"), false);
      await Promise.resolve();
    }));

  it("runs a ribbon button's function and says when it is done", () =>
    withSession(async (session) => {
      session.loadAddin(`
        Office.actions.associate("insertOperations", (event) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.add("Operations");
            await context.sync();
          }).then(() => event.completed()));
      `);
      await session.invokeCommand("insertOperations");
      assert.notEqual(session.host.book.workbook.getSheetByName("Operations"), null);
    }));

  it("is informed which ribbon button has no function", () =>
    withSession(async (session) => {
      const press = session.invokeCommand("insertNothing");
      await assert.rejects(press, { message: "No function is associated with insertNothing." });
    }));

  it("runs the function of a keyboard shortcut, with null where a button gives an event", () =>
    withSession(async (session) => {
      const given = new Promise((resolve) => {
        session.Office.actions.associate("insertOperations", resolve);
      });
      await session.pressShortcut("insertOperations");
      assert.equal(await given, null);
    }));

  it("shows and hides its pane", () =>
    withSession(async ({ Office, host }) => {
      await Office.addin.hide();
      assert.equal(host.addin.visibility, "Hidden");
      await Office.addin.showAsTaskpane();
      assert.equal(host.addin.visibility, "Visible");
    }));

  it("is informed when its pane is hidden and shown, by anyone", () =>
    withSession(async ({ Office, host }) => {
      const told: string[] = [];
      const leave = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
        told.push(visibilityMode);
      });
      await Office.addin.hide();
      host.addin.visibility = "Visible";
      host.addin.visibility = "Visible";
      while (told.length < 2) await new Promise(setImmediate);
      assert.deepEqual(told, ["Hidden", "Taskpane"]);
      await leave();
    }));

  it("chooses to start with the document", () =>
    withSession(async ({ Office, host }) => {
      assert.equal(await Office.addin.getStartupBehavior(), "None");
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      assert.equal(await Office.addin.getStartupBehavior(), "Load");
      assert.equal(host.addin.startup, "Background");
    }));
});
