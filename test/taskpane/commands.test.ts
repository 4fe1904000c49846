import assert from "node:assert/strict";
import { associateCommands } from "../../src/taskpane/commands.ts";
import { currentNotice } from "../../src/taskpane/notice.ts";
import { openWorkbook, type TestWorkbook } from "../excel/workbook.ts";

describe("the ribbon's commands", () => {
  let workbook: TestWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook();
    associateCommands();
  });
  afterEach(() => {
    workbook.session.close();
  });

  it("insert a statement on a new sheet and say so", async () => {
    await workbook.session.invokeCommand("InsertOperations");
    assert.deepEqual(await workbook.sheetNames(), ["Sheet1", "IIJ Operations"]);
    const { kind, text } = currentNotice();
    assert.equal(kind, "done");
    assert.match(text, /^Written to IIJ Operations!A1:/);
  });

  it("open the pane to tell what failed", async () => {
    const { session } = workbook;
    session.host.addin.visibility = "Hidden";
    workbook.refuseNextWriteAt(5);
    await session.invokeCommand("InsertOperations");
    assert.equal(session.host.addin.visibility, "Visible");
    assert.equal(currentNotice().kind, "failed");
  });

  it("complete, the failure kept for the pane, when Excel will not open it either", async () => {
    const { session } = workbook;
    const unhandled: unknown[] = [];
    const note = (reason: unknown): number => unhandled.push(reason);
    process.on("unhandledRejection", note);
    session.Office.addin.showAsTaskpane = () => Promise.reject(new Error("not now"));
    workbook.refuseNextWriteAt(5);
    await session.invokeCommand("InsertOperations");
    await new Promise(setImmediate);
    process.off("unhandledRejection", note);
    assert.deepEqual(unhandled, []);
    const { kind, text } = currentNotice();
    assert.equal(kind, "failed");
    assert.match(text, /^Excel refused .* The workbook is as it was before\.$/);
  });
});
