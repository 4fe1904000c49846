import assert from "node:assert/strict";
import { insertAtSelection } from "../../src/excel/insert-at-selection.ts";
import { columnName } from "../../src/sheet/plan/address.ts";
import { smallPlan } from "./small-plan.ts";
import { openWorkbook, type TestWorkbook } from "./workbook.ts";

const unasked = (): Promise<boolean> => Promise.reject(new Error("asked without need"));

describe("insertAtSelection, of what a new sheet has folded or wide", () => {
  let workbook: TestWorkbook;
  /** Returns the hidden columns and rows of an area. */
  const hiddenOf = (address: string): Promise<{ columns: string[]; rows: number[] }> =>
    workbook.session.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
      range.load("rowCount,columnCount");
      await context.sync();
      const rows = Array.from({ length: range.rowCount }, (_, n) =>
        range.getRow(n).load("rowHidden,rowIndex"),
      );
      const columns = Array.from({ length: range.columnCount }, (_, n) =>
        range.getColumn(n).load("columnHidden,columnIndex"),
      );
      await context.sync();
      return {
        columns: columns.flatMap((each) =>
          each.columnHidden ? [columnName(each.columnIndex)] : [],
        ),
        rows: rows.flatMap((each) => (each.rowHidden ? [each.rowIndex + 1] : [])),
      };
    });

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

  it("folds rows and columns that have no other contents", async () => {
    const written = await insertAtSelection(smallPlan, unasked);
    const { groups } = workbook.session.host.recordOf("Sheet1");
    assert.deepEqual(groups, [
      { address: "C:C", by: "ByColumns" },
      { address: "6:7", by: "ByRows" },
    ]);
    assert.deepEqual(await hiddenOf("A1:E9"), { columns: ["C"], rows: [6, 7] });
    assert.deepEqual(written?.open, []);
    assert.equal(await workbook.selected(), "Sheet1!C5:D6");
  });

  for (const [what, at, groups, open] of [
    ["above a column it would fold", "C1", ["6:7"], ["C:C"]],
    ["below that column", "C30", ["6:7"], ["C:C"]],
    ["beside rows it would fold", "H7", ["C:C"], ["6:7"]],
    ["left of those rows", "A6", ["C:C"], ["6:7"]],
  ] as const)
    it(`leaves rows or columns expanded, and says so, if a cell is filled ${what}`, async () => {
      await workbook.prepare((sheet) => {
        sheet.getRange(at).values = [["mine"]];
      });
      const written = await insertAtSelection(smallPlan, unasked);
      const record = workbook.session.host.recordOf("Sheet1");
      assert.deepEqual(
        record.groups.map(({ address }) => address),
        groups,
      );
      assert.deepEqual(written?.open, open);
    });

  it("takes its own place again, and is folded once", async () => {
    const plan: typeof smallPlan = (anchor) => ({ ...smallPlan(anchor), charts: [] });
    await insertAtSelection(plan, unasked);
    const before = structuredClone(workbook.session.host.recordOf("Sheet1").groups);
    const written = await insertAtSelection(plan, () => Promise.resolve(true));
    assert.deepEqual(workbook.session.host.recordOf("Sheet1").groups, before);
    assert.deepEqual(await hiddenOf("A1:E9"), { columns: ["C"], rows: [6, 7] });
    assert.deepEqual(written?.open, []);
  });

  it("says that collapsed rows may be expanded if Excel refuses the replacement", async () => {
    await insertAtSelection(smallPlan, unasked);
    workbook.beforeWriting(() => {
      workbook.session.host.failAt(40);
      return Promise.resolve();
    });
    await assert.rejects(
      insertAtSelection(smallPlan, () => Promise.resolve(true)),
      { kind: "host", message: /Collapsed rows or columns there may be expanded/ },
    );
  });

  it("shows hidden rows and columns that have no other contents", async () => {
    await workbook.prepare((sheet) => {
      sheet.getRange("5:8").rowHidden = true;
      sheet.getRange("D:D").columnHidden = true;
    });
    await insertAtSelection(smallPlan, unasked);
    assert.deepEqual(await hiddenOf("A1:E9"), { columns: ["C"], rows: [6, 7] });
  });

  it("folds no rows or columns that a chart of the sheet lies over", async () => {
    await workbook.prepare((sheet) => {
      sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns").setPosition("H20", "J30");
    });
    const written = await insertAtSelection(smallPlan, unasked);
    assert.deepEqual(written?.open, ["C:C", "6:7"]);
    assert.deepEqual(workbook.session.host.recordOf("Sheet1").groups, []);
  });

  it("says which columns are narrower than what it writes there", async () => {
    await workbook.prepare((sheet) => {
      sheet.getRange("D:D").format.columnWidth = 300;
    });
    const written = await insertAtSelection(smallPlan, unasked);
    assert.deepEqual(written?.narrow, ["E:E"]);
  });
});
