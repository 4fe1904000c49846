import assert from "node:assert/strict";
import { insertAtSelection } from "../../src/excel/insert-at-selection.ts";
import { smallPlan } from "./small-plan.ts";
import { openWorkbook, type TestWorkbook } from "./workbook.ts";

const unasked = (): Promise<boolean> => Promise.reject(new Error("asked without need"));

describe("an insertion at the selection that is refused", () => {
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

  const refusals: readonly (readonly [string, (sheet: Excel.Worksheet) => void, RegExp])[] = [
    [
      "a protected sheet",
      (sheet) => {
        sheet.protection.protect();
      },
      /^The sheet "Sheet1" is protected\. Unprotect it .* Nothing was changed\.$/,
    ],
    [
      "merged cells",
      (sheet) => {
        sheet.getRange("E8:F9").merge();
      },
      /^The cells to fill, Sheet1!C5:E8, include merged cells \(Sheet1!E8:F9\)\./,
    ],
    [
      "a table",
      (sheet) => {
        sheet.tables.add("A1:C5", true);
      },
      /^The cells to fill, Sheet1!C5:E8, overlap the table Table1\./,
    ],
    [
      "a formula beside it that spills into it",
      (sheet) => {
        sheet.getRange("A7").formulas = [["=SEQUENCE(2,3)"]];
      },
      /^The formula in Sheet1!A7 spills into the cells to fill, Sheet1!C5:E8, and would show #SPILL!\. .* Nothing was changed\.$/,
    ],
    [
      "a formula above it that spills into it",
      (sheet) => {
        sheet.getRange("D2").formulas = [["=SEQUENCE(4)"]];
      },
      /The formula in Sheet1!D2 spills into the cells to fill/,
    ],
    [
      "hidden rows in which something else stands",
      (sheet) => {
        sheet.getRange("A6").values = [["mine"]];
        sheet.getRange("6:6").rowHidden = true;
      },
      /, include hidden or filtered rows or columns\. Show them/,
    ],
    [
      "a hidden column in which something else stands",
      (sheet) => {
        sheet.getRange("E30").values = [["mine"]];
        sheet.getRange("E:F").columnHidden = true;
      },
      /, include hidden or filtered rows or columns\./,
    ],
    [
      "the end of the sheet",
      (sheet) => {
        sheet.getRange("XFC5").select();
      },
      /^4 rows and 3 columns do not fit below and right of the selection\..* Nothing was changed\.$/,
    ],
  ];
  for (const [obstacle, prepare, message] of refusals) {
    it(`refuses ${obstacle} without asking, and changes nothing`, async () => {
      await workbook.prepare(prepare);
      const before = await workbook.everything();
      await assert.rejects(insertAtSelection(smallPlan, unasked), {
        kind: "host",
        message,
      });
      assert.deepEqual(await workbook.everything(), before);
      // A second request finds the spilling formula. It is sent only if the place has spilled cells at its edge.
      assert.equal(workbook.sent.length, obstacle.includes("spills into it") ? 2 : 1);
    });
  }

  it("says that part of it may be there if Excel refuses the undo too", async () => {
    workbook.beforeWriting(() =>
      workbook.prepare((sheet) => {
        sheet.protection.protect();
      }),
    );
    await assert.rejects(insertAtSelection(smallPlan, unasked), {
      kind: "host",
      message:
        /^Excel does not allow writing here: .* Part of it may be in the workbook: delete what you do not want\.$/,
    });
  });
});
