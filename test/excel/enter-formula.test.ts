import assert from "node:assert/strict";
import { enterFormula, type StandingCell } from "../../src/excel/enter-formula.ts";
import { openWorkbook, type TestWorkbook } from "./workbook.ts";

const unasked = (): Promise<boolean> => Promise.reject(new Error("asked without need"));
const sum = { formula: "=SUM(1,2)", spills: false };

describe("enterFormula", () => {
  let workbook: TestWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook();
    await workbook.prepare((sheet) => {
      sheet.getRange("C5:D6").select();
    });
  });
  afterEach(() => {
    assert.deepEqual(workbook.session.host.unmodelled, []);
    workbook.session.close();
  });

  it("enters it in the first cell of the selection, in two requests, and says where", async () => {
    assert.equal(await enterFormula(sum, unasked), "Sheet1!C5");
    assert.equal(workbook.sent.length, 2);
    const { formulas, values } = await workbook.read("Sheet1", "C5:D5");
    assert.deepEqual([formulas, values], [[["=SUM(1,2)", ""]], [[3, ""]]]);
  });

  it("quotes a sheet's name as a reference does", async () => {
    await workbook.prepare((sheet) => {
      sheet.name = "P&L's 2004";
    });
    assert.equal(await enterFormula(sum, unasked), "'P&L''s 2004'!C5");
  });

  it("keeps the formats of the cell, and all other cells", async () => {
    await workbook.prepare((sheet) => {
      sheet.getRange("C5").numberFormat = [["0.00"]];
      sheet.getRange("C5").format.font.bold = true;
      sheet.getRange("D5").values = [["beside"]];
    });
    const before = await workbook.everything();
    await enterFormula(sum, unasked);
    const { text } = await workbook.read("Sheet1", "C5:D5");
    assert.deepEqual(text, [["3.00", "beside"]]);
    assert.deepEqual((await workbook.everything()).looks, before.looks);
  });

  it("looks once more after a question, also at a cell with a conditional format, which stays", async () => {
    await workbook.prepare((sheet) => {
      const cell = sheet.getRange("C5");
      cell.values = [[5]];
      cell.conditionalFormats.add("Custom").custom.rule.formula = "=C5>1";
    });
    const { record } = await workbook.everything();
    await enterFormula(sum, () => Promise.resolve(true));
    assert.equal(workbook.sent.length, 3);
    assert.deepEqual((await workbook.everything()).record, record);
  });

  it("asks before it replaces contents, and changes nothing after a no", async () => {
    await workbook.prepare((sheet) => {
      sheet.getRange("C5").formulas = [["=1+1"]];
    });
    const before = await workbook.everything();
    let asked: StandingCell | undefined;
    const answering = (yes: boolean) => (standing: StandingCell) => {
      asked = standing;
      return Promise.resolve(yes);
    };
    assert.equal(await enterFormula(sum, answering(false)), undefined);
    assert.deepEqual(asked, { address: "Sheet1!C5", content: "=1+1", undoable: false });
    assert.deepEqual(await workbook.everything(), before);
    assert.equal(await enterFormula(sum, answering(true)), "Sheet1!C5");
    assert.equal((await workbook.read("Sheet1", "C5")).formulas[0]?.[0], "=SUM(1,2)");
  });

  it("does not ask to replace a formula by itself", async () => {
    await enterFormula(sum, unasked);
    assert.equal(await enterFormula(sum, unasked), "Sheet1!C5");
  });

  it("says that a cell is being edited, and loses nothing of it", async () => {
    const before = await workbook.everything();
    workbook.session.host.isEditing = () => true;
    await assert.rejects(
      enterFormula(sum, unasked),
      /^Failure: Finish typing in the cell \(Enter\) and try again\. Nothing was changed\.$/,
    );
    workbook.session.host.isEditing = () => false;
    assert.deepEqual(await workbook.everything(), before);
  });

  it("is refused on a protected sheet and in merged cells, and nothing changes", async () => {
    await workbook.prepare((sheet) => {
      sheet.getRange("C5:D5").merge();
    });
    const before = await workbook.everything();
    await assert.rejects(enterFormula(sum, unasked), /merged cells \(.*Nothing was changed\.$/);
    await workbook.prepare((sheet) => {
      sheet.protection.protect();
    });
    await assert.rejects(enterFormula(sum, unasked), /is protected\. .*Nothing was changed\.$/);
    assert.deepEqual((await workbook.everything()).contents, before.contents);
  });

  it("restores the old contents if Excel refuses the write", async () => {
    await workbook.prepare((sheet) => {
      sheet.getRange("C5").values = [["mine"]];
    });
    const before = await workbook.everything();
    workbook.refuseNextWriteAt(3, "AccessDenied");
    await assert.rejects(
      enterFormula(sum, () => Promise.resolve(true)),
      /^Failure: Excel does not allow writing here/,
    );
    assert.deepEqual((await workbook.everything()).contents, before.contents);
  });
});

describe("enterFormula in an Excel whose formulas do not spill", () => {
  it("refuses one that fills several cells", async () => {
    const workbook = await openWorkbook("1.11");
    await assert.rejects(
      enterFormula({ formula: "=IIJ.ITEMS()", spills: true }, unasked),
      /formulas do not spill in this version of Excel\. .*Nothing was changed\.$/,
    );
    assert.equal(workbook.sent.length, 0);
    workbook.session.close();
  });
});
