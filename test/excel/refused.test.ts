import assert from "node:assert/strict";
import type { Anchor, SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { Failure } from "../../src/errors.ts";
import { insertAtSelection } from "../../src/excel/insert-at-selection.ts";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import type { HostErrorCode } from "../../workbench/excel-host/wire/host-error.ts";
import { stride } from "../rounds.ts";
import { smallPlan } from "./small-plan.ts";
import { openWorkbook, type Everything, type TestWorkbook } from "./workbook.ts";

const yes = (): Promise<boolean> => Promise.resolve(true);
const atSelection = (): Promise<unknown> => insertAtSelection(smallPlan, yes);
const onNewSheet = (): Promise<unknown> => insertOnNewSheet(smallPlan);

/** Every write takes more actions than this. */
const fewest = 100;

const asBefore = / The workbook is as it was before\.$/;

/** The advice that a refusal must give, by Excel's code. */
const advice: Readonly<Partial<Record<HostErrorCode, RegExp>>> = {
  GeneralException: /^Excel refused \(GeneralException: .*\)\. Insert again\. /,
  AccessDenied:
    /^Excel does not allow writing here: .* Unprotect it on the Review tab, or choose another place\. /,
  InvalidArgument: /^Excel does not accept part .* Insert it as values, or on a new sheet\. /,
};

describe("an insertion that Excel refuses at any of its actions", function () {
  this.timeout(60_000);
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

  const places: readonly (readonly [string, () => Promise<unknown>, boolean])[] = [
    ["leaves no new sheet", onNewSheet, false],
    ["leaves an empty place empty", atSelection, false],
    ["puts back what stood in a place, and how it looked", atSelection, true],
  ];
  for (const [outcome, insert, isFilled] of places) {
    it(`${outcome}, after whichever action`, async () => {
      await workbook.prepare(fillAround);
      if (isFilled) await workbook.prepare(fillTarget);
      await refuseEach(insert, asBefore);
      assert.deepEqual(
        await workbook.sheetNames(),
        insert === onNewSheet ? ["Sheet1", "IIJ Small"] : ["Sheet1"],
      );
    });

    for (const [code, advised] of Object.entries(advice))
      it(`${outcome}, and says what to do after ${code}`, async () => {
        await workbook.prepare(fillAround);
        if (isFilled) await workbook.prepare(fillTarget);
        const before = await workbook.everything();
        for (let n = 3; n < fewest; n += 12) {
          workbook.refuseNextWriteAt(n, code as HostErrorCode);
          await assert.rejects(insert, { kind: "host", message: advised });
        }
        assert.deepEqual(await workbook.everything(), before);
      });
  }

  it("restores contents among conditional formats, which stay", async () => {
    await workbook.prepare(fillAround);
    await workbook.prepare((sheet) => {
      fillTarget(sheet);
      sheet.getRange("D6:E7").conditionalFormats.add("CellValue");
    });
    const plain = (anchor: Anchor): SheetPlan => ({ ...smallPlan(anchor), conditions: [] });
    await refuseEach(() => insertAtSelection(plain, yes), asBefore);
    const { conditionalFormats } = workbook.session.host.recordOf("Sheet1");
    assert.deepEqual(conditionalFormats, []);
  });

  it("says that conditional formats may be gone if it adds its own", async () => {
    await workbook.prepare((sheet) => {
      fillTarget(sheet);
      sheet.getRange("D6:E7").conditionalFormats.add("CellValue");
    });
    const told =
      / The contents of the cells are as before; their conditional formats may be gone\.$/;
    await refuseEach(atSelection, told, ({ contents, record }) => [
      contents,
      record.conditionalFormats.filter(({ type }) => type === "Custom"),
    ]);
  });

  it("lets a formula spill again over what it filled", async () => {
    await workbook.prepare((sheet) => {
      fillTarget(sheet);
      sheet.getRange("C7").formulas = [["=SEQUENCE(3,2)"]];
    });
    await refuseEach(atSelection, asBefore);
  });

  it("says that formulas can no longer spill if several did", async () => {
    await workbook.prepare((sheet) => {
      sheet.getRange("C5").formulas = [["=SEQUENCE(2)"]];
      sheet.getRange("D7").formulas = [["=SEQUENCE(1,2)"]];
    });
    workbook.refuseNextWriteAt(40);
    await assert.rejects(atSelection, {
      kind: "host",
      message: / several formulas that spilled there /,
    });
  });

  /**
   * Refuses the actions of the write in turn (each of them, or one of three), until it succeeds; asserts the message and
   * what is kept.
   */
  async function refuseEach(
    insert: () => Promise<unknown>,
    told: RegExp,
    kept: (now: Everything) => unknown = (now) => now,
  ): Promise<void> {
    const before = kept(await workbook.everything());
    for (let n = 1; n < 1000; n += stride) {
      workbook.refuseNextWriteAt(n);
      const outcome = await insert().catch((failure: unknown) => failure);
      if (!(outcome instanceof Failure)) {
        assert.ok(n > fewest, `${n} actions`);
        assert.notDeepEqual(await workbook.everything(), before);
        return;
      }
      assert.match(outcome.message, told);
      assert.deepEqual(kept(await workbook.everything()), before, `action ${n}`);
    }
    assert.fail("never written");
  }
});

/** Other contents of a workbook that an insertion could damage. */
function fillAround(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:B2").values = [
    ["mine", 1],
    ["too", 2],
  ];
  sheet.getRange("G1:G9").format.fill.color = "#FFF2CC";
  sheet.getRange("10:11").group("ByRows");
  sheet.freezePanes.freezeRows(1);
  sheet.names.add("Mine", sheet.getRange("B1:B2"));
  sheet.context.workbook.names.add("Revenue_Total", sheet.getRange("B1"));
  sheet.charts.add("Line", sheet.getRange("B1:B2"), "Columns").setPosition("G12", "J20");
}

/** Every kind of content and format that a write must give back. */
function fillTarget(sheet: Excel.Worksheet): void {
  sheet.getRange("C5:E6").numberFormat = [
    ["0.0%", "General", "d-mmm-yy"],
    ["General", "@", "General"],
  ];
  sheet.getRange("C5:E6").formulas = [
    [0.125, "'007", 37846],
    ["=C5*2", "008", "'=C5"],
  ];
  sheet.getRange("E7").values = [["'- in millions"]];
  const { format } = sheet.getRange("D5:E7");
  format.font.bold = true;
  format.font.name = "Arial";
  format.font.size = 14;
  format.font.color = "#C00000";
  format.font.underline = "Single";
  format.font.strikethrough = true;
  format.fill.color = "#E2EFDA";
  format.wrapText = true;
  format.horizontalAlignment = "Center";
  format.verticalAlignment = "Top";
  for (const side of ["EdgeTop", "EdgeLeft", "InsideVertical"] as const) {
    const border = format.borders.getItem(side);
    border.style = "Dash";
    border.color = "#7030A0";
  }
  fillRarely(sheet.getRange("E5").format);
  sheet.getRange("C8").format.indentLevel = 2;
  sheet.getRange("C7").format.font.italic = true;
}

/** Formats of which only few cells have any. */
function fillRarely(format: Excel.RangeFormat): void {
  const { font, fill } = format;
  font.underline = "DoubleAccountant";
  fill.pattern = "Gray25";
  format.horizontalAlignment = "CenterAcrossSelection";
  format.verticalAlignment = "Distributed";
  format.textOrientation = 45;
  format.shrinkToFit = true;
}
