import assert from "node:assert/strict";
import type { KeptWorkbook } from "../../workbench/excel-host/kept-workbook.ts";
import type { Session } from "../../workbench/excel-host/session.ts";
import { functions } from "./built-functions.ts";
import { withSession } from "./with-session.ts";

/** A workbook with one of everything that is kept apart from the cells. */
const fill = ({ run }: Session): Promise<void> =>
  run(async (context) => {
    const { worksheets, names, protection } = context.workbook;
    const sheet = worksheets.add("Table 8");
    sheet.getRange("B2").formulas = [['=IIJ.ASPRINTED("1Q03","8")']];
    sheet.getRange("B8:B9").formulas = [['=IIJ.REVENUE("3Q03","SI","USDk")'], ["=SUM(C3:C5)"]];
    sheet.getRange("B9").numberFormat = [["#,##0"]];
    sheet.getRange("A1:A2").values = [["Kept"], ["007"]];
    names.add("Total", sheet.getRange("B9"));
    sheet.names.add("Own", sheet.getRange("B2"));
    sheet.getRange("3:4").group("ByRows");
    sheet.showOutlineLevels(1, 0);
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.setPrintArea("A1:J40");
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:C4"), "Auto");
    chart.title.text = "Kept";
    const condition = sheet.getRange("B9").conditionalFormats.add("Custom");
    condition.custom.rule.formula = "=$B$9>0";
    condition.custom.format.font.color = "#FF0000";
    sheet.activate();
    await context.sync();
    sheet.protection.protect();
    protection.protect();
    await context.sync();
  });

/** What is seen of it through office.js. */
const look = ({ run }: Session): Promise<unknown> =>
  run(async (context) => {
    const { worksheets, names, protection } = context.workbook;
    const sheet = worksheets.getActiveWorksheet().load("name,names/items/name");
    sheet.protection.load("protected");
    protection.load("protected");
    const total = names.getItem("Total").getRange().load("address,text,values");
    const block = sheet.getRange("A1:C9").load("formulas,values,rowHidden");
    const folded = sheet.getRange("3:4").load("rowHidden");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    sheet.pageLayout.load("orientation");
    await context.sync();
    return structuredClone({
      name: sheet.name,
      own: [...sheet.names.items].map(({ name }) => name),
      protections: [sheet.protection.protected, protection.protected],
      total: [total.address, total.text, total.values],
      block: [block.formulas, block.values],
      folded: folded.rowHidden,
      frozen: frozen.address,
      orientation: sheet.pageLayout.orientation,
    });
  });

/** As it comes back from a store. */
const stored = (kept: KeptWorkbook): KeptWorkbook =>
  JSON.parse(JSON.stringify(kept)) as KeptWorkbook;

describe("a workbook that is kept", () => {
  it("is what it was when it is opened again", async () => {
    let kept: KeptWorkbook | undefined;
    let before: unknown;
    await withSession(
      async (session) => {
        await fill(session);
        before = await look(session);
        kept = stored(session.host.keep());
      },
      { functions },
    );
    assert.ok(kept);
    await withSession(
      async (session) => {
        const after = await look(session);
        assert.deepEqual(after, before);
        const record = session.host.recordOf("Table 8");
        assert.deepEqual(record.charts[0]?.properties["Title"], { Text: "Kept" });
        assert.equal(record.conditionalFormats.length, 1);
        assert.equal(record.page.printArea, "$A$1:$J$40");
        const { activeSheetId } = session.host.book;
        assert.match(session.host.messageOf(activeSheetId, 7, 1) ?? "", /IIJ\.USD/);
        await session.host.undo();
        assert.deepEqual(await look(session), before, "there is nothing to undo");
      },
      { functions, kept },
    );
  });
});
