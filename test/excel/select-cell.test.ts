import assert from "node:assert/strict";
import { selectCell } from "../../src/excel/select-cell.ts";
import { openWorkbook, type TestWorkbook } from "./workbook.ts";

describe("selectCell", () => {
  let workbook: TestWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook();
    await workbook.session.run(async (context) => {
      context.workbook.worksheets.add("P&L's");
      context.workbook.worksheets.add("Hidden").visibility = "Hidden";
      await context.sync();
    });
  });
  afterEach(() => {
    workbook.session.close();
  });

  it("shows the sheet and selects the cell", async () => {
    assert.equal(await selectCell({ sheet: "P&L's", row: 4, column: 2 }), "selected");
    assert.equal(await workbook.selected(), "'P&L''s'!C5");
  });

  it("leaves a hidden sheet hidden, and says so; also of a sheet that is gone", async () => {
    assert.equal(await selectCell({ sheet: "Hidden", row: 0, column: 0 }), "hidden");
    assert.equal(await selectCell({ sheet: "Nowhere", row: 0, column: 0 }), "gone");
    assert.equal(await workbook.selected(), "Sheet1!A1");
  });
});
