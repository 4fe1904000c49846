import assert from "node:assert/strict";
import { Failure } from "../../src/errors.ts";
import { insertAtSelection } from "../../src/excel/insert-at-selection.ts";
import type { Losses } from "../../src/excel/losses.ts";
import { smallPlan } from "./small-plan.ts";
import { openWorkbook, type Everything, type TestWorkbook } from "./workbook.ts";

const yes = (): Promise<boolean> => Promise.resolve(true);
const unasked = (): Promise<boolean> => Promise.reject(new Error("asked without need"));

describe("insertAtSelection", () => {
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

  it("writes from the top left of the selection, its formulas pointing where they stand", async () => {
    const written = await insertAtSelection(smallPlan, unasked);
    assert.deepEqual([written?.sheet, written?.address], ["Sheet1", "C5:E8"]);
    const { values, formulas } = await workbook.read("Sheet1", "C5:E8");
    assert.deepEqual(values[3], ["", "'Total", 6118455]);
    assert.equal(formulas[3]?.[2], "=SUM(E6:E7)");
  });

  it("changes nothing beside its rectangle but the widths of its columns, and those only upwards", async () => {
    await workbook.prepare((sheet) => {
      sheet.getRange("C1").values = [["above"]];
      sheet.getRange("D:D").format.columnWidth = 300;
    });
    await insertAtSelection(smallPlan, unasked);
    const used = await workbook.read("Sheet1", "A1:H4");
    assert.deepEqual(used.values.flat().join(""), "above");
    assert.equal((await workbook.read("Sheet1", "C1")).format.columnWidth, 108.75);
    assert.equal((await workbook.read("Sheet1", "D1")).format.columnWidth, 300);
    const record = workbook.session.host.recordOf("Sheet1");
    assert.deepEqual([record.groups, record.page.properties], [[], {}]);
    assert.equal(await workbook.selected(), "Sheet1!C5:D6");
  });

  it("waits for two requests, one to look and one to write", async () => {
    await insertAtSelection(smallPlan, unasked);
    assert.equal(workbook.sent.length, 2);
  });

  it("asks before it overwrites, saying what would be lost, and writes after a yes", async () => {
    await workbook.prepare((sheet) => {
      sheet.getRange("C6:D7").formulas = [
        ["My forecast", "=1+1"],
        ["a remark that is much longer than a line", ""],
      ];
      sheet.getRange("C6:D7").format.font.bold = true;
    });
    let asked: Losses | undefined;
    await insertAtSelection(smallPlan, (losses) => {
      asked = losses;
      return yes();
    });
    assert.deepEqual(asked, {
      address: "Sheet1!C5:E8",
      cells: 3,
      formulas: 1,
      samples: ["My forecast", "2", "a remark that is much l…"],
    });
    assert.equal((await workbook.read("Sheet1", "C6")).values[0]?.[0], "Revenue.SI");
    assert.equal((await workbook.read("Sheet1", "C6:D7")).format.font.bold, false);
  });

  it("lets no format of a blank cell show through, and does not ask for it", async () => {
    await workbook.prepare((sheet) => {
      const { font, fill } = sheet.getRange("C5:E9").format;
      font.italic = true;
      fill.color = "#FF0000";
    });
    await insertAtSelection(smallPlan, unasked);
    const figures = await workbook.read("Sheet1", "E6:E8");
    assert.deepEqual([figures.format.font.italic, figures.format.fill.color], [false, "#FFFFFF"]);
    const below = await workbook.read("Sheet1", "C9:E9");
    assert.deepEqual([below.format.font.italic, below.format.fill.color], [true, "#FF0000"]);
  });

  it("changes nothing after a no", async () => {
    await workbook.prepare((sheet) => {
      sheet.getRange("E8").values = [[7]];
    });
    const before = await workbook.everything();
    const written = await insertAtSelection(smallPlan, () => Promise.resolve(false));
    assert.equal(written, undefined);
    assert.deepEqual(await workbook.everything(), before);
    assert.equal(workbook.sent.length, 1);
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
      /^Sheet1!C5:E8 would be written, and cells there are merged \(Sheet1!E8:F9\)\./,
    ],
    [
      "a table",
      (sheet) => {
        sheet.tables.add("A1:C5", true);
      },
      /^Sheet1!C5:E8 would be written, and the table Table1 stands there\./,
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
      assert.equal(workbook.sent.length, 1);
    });
  }

  it("leaves an empty place as it was, whichever of its actions Excel refuses", async () => {
    const sentence = await refuseEach(workbook, (now) => now);
    assert.match(sentence, /The workbook is as it was before\.$/);
  });

  it("puts back what stood there, whichever of its actions Excel refuses", async () => {
    await workbook.prepare((sheet) => {
      sheet.getRange("C5:E6").numberFormat = [
        ["0.0%", "General", "d-mmm-yy"],
        ["General", "@", "General"],
      ];
      sheet.getRange("C5:E6").formulas = [
        [0.125, "'007", 37846],
        ["=C5*2", "008", "'=C5"],
      ];
    });
    const sentence = await refuseEach(workbook, ({ contents }) => contents);
    assert.match(sentence, /The cells hold what they held before;/);
  });

  it("says that something may stand when Excel will not have it taken back either", async () => {
    workbook.beforeWriting(() =>
      workbook.prepare((sheet) => {
        sheet.protection.protect();
      }),
    );
    await assert.rejects(insertAtSelection(smallPlan, unasked), {
      kind: "host",
      message:
        /^Excel denies writing here: .* Part of it may stand in the workbook: press Ctrl\+Z to take it back\.$/,
    });
  });

  it("writes in an Excel too old to tell of merged cells and tables", async () => {
    workbook.session.close();
    workbook = await openWorkbook("1.8");
    const written = await insertAtSelection(smallPlan, unasked);
    assert.equal(written?.address, "A1:C4");
  });
});

/** Refuses every action of the write in turn, asserts that what is kept stays, and returns the failure's message. */
async function refuseEach(
  workbook: TestWorkbook,
  kept: (now: Everything) => unknown,
): Promise<string> {
  const before = kept(await workbook.everything());
  let message = "";
  for (let n = 1; n < 1000; n += 1) {
    workbook.refuseNextWriteAt(n);
    const outcome = await insertAtSelection(smallPlan, yes).catch((f: unknown) => f);
    if (!(outcome instanceof Failure)) {
      assert.ok(n > 50, `${n} actions`);
      return message;
    }
    ({ message } = outcome);
    assert.deepEqual(kept(await workbook.everything()), before, `action ${n}`);
  }
  throw new Error("never written");
}
