import assert from "node:assert/strict";
import { insertAtSelection } from "../../src/excel/insert-at-selection.ts";
import { smallPlan } from "./small-plan.ts";
import { openWorkbook, type TestWorkbook } from "./workbook.ts";

describe("an insertion while a cell is being typed into", () => {
  let workbook: TestWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook();
  });
  afterEach(() => {
    workbook.session.close();
  });

  it("undoes nothing while a cell is edited: Excel has done nothing then", async () => {
    await workbook.prepare((sheet) => {
      sheet.getRange("C6").values = [["mine"]];
      sheet.getRange("B5").select();
    });
    const before = await workbook.everything();
    const sent = workbook.sent.length;
    const refusal = insertAtSelection(smallPlan, () => {
      workbook.session.host.isEditing = () => true;
      return Promise.resolve(true);
    });
    await assert.rejects(refusal, {
      kind: "host",
      message: "Finish typing in the cell (Enter) and try again. Nothing was changed.",
    });
    assert.equal(workbook.sent.length, sent + 2, "a look and a write");
    workbook.session.host.isEditing = () => false;
    assert.deepEqual(await workbook.everything(), before);
  });
});
