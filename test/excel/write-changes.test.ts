import assert from "node:assert/strict";
import { writeChanges, type WorkbookChange } from "../../src/excel/write-changes.ts";
import { openWorkbook, type TestWorkbook } from "./workbook.ts";

const cells = { row: 0, column: 0, from: [["mine"], [7]], to: [["new"], [8]] } as const;
/**
 * `inOne` writes the same cells of two sheets in one request. `inTwo` first writes as many cells of the first sheet as
 * one request can take with them, so that there are two requests.
 */
const inOne: WorkbookChange = {
  areas: [
    { sheet: "Sheet1", ...cells },
    { sheet: "Other", ...cells },
  ],
};
const rows = (value: number): number[][] => Array.from({ length: 9_999 }, () => [value]);
const inTwo: WorkbookChange = {
  areas: [{ sheet: "Sheet1", row: 0, column: 2, from: rows(1), to: rows(2) }, ...inOne.areas],
};

describe("changes of two sheets of which Excel refuses one", function () {
  this.timeout(60_000);
  let workbook: TestWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook();
    await workbook.session.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const sheet of [worksheets.getItem("Sheet1"), worksheets.add("Other")]) {
        sheet.getRange("A1:A2").values = [["mine"], [7]];
        sheet.getRange("A2").numberFormat = [["0.0"]];
      }
      worksheets.getItem("Sheet1").getRange("C1:C9999").values = rows(1);
      await context.sync();
    });
  });
  afterEach(() => {
    assert.deepEqual(workbook.session.host.unmodelled, []);
    workbook.session.close();
  });

  const held = async (sheet: string, address = "A1:A2"): Promise<unknown[]> =>
    (await workbook.read(sheet, address)).values.flat() as unknown[];
  const onOther = (act: (sheet: Excel.Worksheet) => void): Promise<void> =>
    workbook.session.run(async (context) => {
      act(context.workbook.worksheets.getItem("Other"));
      await context.sync();
    });
  const told = (change: WorkbookChange): Promise<string> =>
    writeChanges(change).then(
      () => assert.fail("not refused"),
      (error: unknown) => (error as Error).message,
    );

  for (const [name, change] of [
    ["in the same request", inOne],
    ["in the request after", inTwo],
  ] as const) {
    it(`are taken back on both, and said to be: ${name}`, async () => {
      const { line } = workbook.session.host;
      const code = "GeneralException";
      line.disturb(change === inOne ? 1 : 2, { is: "refused", action: 4, code });
      assert.match(await told(change), /GeneralException.* The workbook is as it was before\.$/);
      assert.deepEqual(
        [await held("Sheet1"), await held("Other")],
        [
          ["mine", 7],
          ["mine", 7],
        ],
      );
      assert.deepEqual(await held("Sheet1", "C9999"), [1]);
    });

    it(`are taken back on the one that takes it, and the other is named: ${name}`, async () => {
      await onOther((sheet) => {
        sheet.protection.protect();
      });
      const message = await told(change);
      assert.match(message, /The contents of these cells may have changed: 'Other'!A1:A2\.$/);
      assert.deepEqual(
        [await held("Sheet1"), await held("Other")],
        [
          ["mine", 7],
          ["mine", 7],
        ],
      );
      assert.deepEqual(await held("Sheet1", "C9999"), [1]);
    });
  }

  it("are undone if the other sheet is deleted meanwhile, and the message names it", async () => {
    workbook.beforeWriting(() =>
      onOther((sheet) => {
        sheet.delete();
      }),
    );
    const message = await told(inOne);
    assert.match(message, /The contents of these cells may have changed: 'Other'!A1:A2\.$/);
    assert.deepEqual(await held("Sheet1"), ["mine", 7]);
  });

  it("are all written if none is refused, and only the contents", async () => {
    await writeChanges(inTwo);
    assert.deepEqual(
      [await held("Sheet1"), await held("Other")],
      [
        ["new", 8],
        ["new", 8],
      ],
    );
    assert.deepEqual(await held("Sheet1", "C9999"), [2]);
    assert.deepEqual((await workbook.read("Other", "A2")).text, [["8.0"]]);
  });
});
