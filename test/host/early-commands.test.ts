import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { ACTIONS, COMMANDS } from "../../src/taskpane/start/command-names.ts";
import { openSession, type Session } from "../../workbench/excel-host/session.ts";

/** Built of the data that tests run on. */
const built = (file: string): string => readFileSync(`build/frozen/${file}`, "utf8");
const beforeLibrary = built("before-library.js");

describe("a command that is given before the add-in has loaded", () => {
  let session: Session;
  beforeEach(async () => {
    session = await openSession({ beforeLibrary, readPart: built });
  });
  afterEach(() => {
    session.close();
  });

  const sheets = (): string[] =>
    session.host.book.workbook.getSheets().map((sheet) => sheet.getSheetName());

  it("is carried out when the scripts have come", async () => {
    const done = session.invokeCommand("InsertOperations");
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.deepEqual(sheets(), ["Sheet1"]);
    session.loadAddin(built("functions.js"));
    session.loadAddin(built("taskpane.js"));
    await done;
    assert.deepEqual(sheets(), ["Sheet1", "IIJ Operations"]);
  });

  it("is carried out whichever script comes first", async () => {
    const done = session.invokeCommand("InsertBandwidth");
    session.loadAddin(built("taskpane.js"));
    session.loadAddin(built("functions.js"));
    await done;
    assert.deepEqual(sheets(), ["Sheet1", "IIJ Bandwidth"]);
  });

  it("is carried out from the keyboard too", async () => {
    await session.pressShortcut("InsertCashFlows");
    session.loadAddin(built("functions.js"));
    session.loadAddin(built("taskpane.js"));
    while (sheets().length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    assert.deepEqual(sheets(), ["Sheet1", "IIJ Cash flows"]);
  });

  it("is completed, and the pane is opened to say why, if the scripts do not come", async () => {
    session.loadAddin("const wait = setTimeout; setTimeout = (act, ms) => wait(act, ms / 1000);");
    const { addin } = session.host;
    const shown = (): boolean => addin.visibility === "Visible";
    addin.visibility = "Hidden";
    await Promise.all(Object.keys(COMMANDS).map((name) => session.invokeCommand(name)));
    while (!shown()) await new Promise(setImmediate);
    assert.deepEqual(sheets(), ["Sheet1"]);
  });

  it("is known to Excel's library whatever its name, for the ribbon and for the keyboard", () => {
    const { Office } = session as unknown as {
      Office: { actions: { _association: { mappings: Record<string, unknown> } } };
    };
    const associated = Object.keys(Office.actions._association.mappings);
    assert.deepEqual(
      associated,
      ACTIONS.map((name) => name.toUpperCase()),
    );
  });
});
