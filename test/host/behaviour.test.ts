import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { withSession } from "./with-session.ts";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

describe("A session of another Excel", () => {
  it("may have no undo: what was written stays, and what the user did before cannot be undone", () =>
    withSession(
      async ({ run, host }) => {
        const sheet = host.book.workbook.getActiveSheet();
        sheet.getRange("A1").setValue(1);
        assert.equal(host.book.undo.depth(), 1);
        await run(async (context) => {
          sheet1(context).getRange("A2").values = [[2]];
          await context.sync();
        });
        assert.equal(host.book.undo.depth(), 0);
        await host.undo();
        assert.deepEqual(sheet.getRange("A1:A2").getValues(), [[1], [2]]);
      },
      { behaviour: { noUndo: true } },
    ));

  const lookAndDelete = async (context: Excel.RequestContext): Promise<void> => {
    const second = context.workbook.worksheets.add("Second");
    sheet1(context).getRange("A1:B2").getMergedAreasOrNullObject().load("address");
    second.delete();
    await context.sync();
  };

  it("counts the calls that are reported to empty the undo stack", () =>
    withSession(async ({ run, host }) => {
      host.book.workbook.getActiveSheet().getRange("A1").setValue(1);
      await run(lookAndDelete);
      const calls = ["Range.getMergedAreasOrNullObject", "Worksheet.delete"];
      assert.deepEqual(host.undoClearingCalls, calls);
      assert.notEqual(host.book.undo.depth(), 0);
    }));

  it("may empty the undo stack at those calls", () =>
    withSession(
      async ({ run, host }) => {
        host.book.workbook.getActiveSheet().getRange("A1").setValue(1);
        await run(async (context) => {
          sheet1(context).getRange("A1:B2").getMergedAreasOrNullObject().load("address");
          await context.sync();
        });
        assert.equal(host.book.undo.depth(), 0);
      },
      { behaviour: { callsClearUndo: true } },
    ));

  it("may have the names of the workbook among those of a sheet", () =>
    withSession(
      ({ run }) =>
        run(async (context) => {
          const sheet = sheet1(context);
          sheet.names.add("Own", sheet.getRange("A1"));
          context.workbook.names.add("Everywhere", sheet.getRange("A2"));
          context.workbook.worksheets.add("Second").names.add("Other", sheet.getRange("A3"));
          sheet.names.load("items/name,items/scope");
          await context.sync();
          assert.deepEqual(
            Array.from(sheet.names.items, ({ name, scope }) => [name, scope]),
            [
              ["Own", "Worksheet"],
              ["Everywhere", "Workbook"],
            ],
          );
        }),
      { behaviour: { namesDoubled: true } },
    ));

  it("may show results later than it was written", () =>
    withSession(
      ({ run }) =>
        run(async (context) => {
          const sheet = sheet1(context);
          sheet.getRange("A1:B1").formulas = [[2, "=SEQUENCE(2)*A1"]];
          const range = sheet.getRange("A1:B2");
          const spill = sheet.getRange("B1").getSpillingToRangeOrNullObject();
          spill.load("address");
          range.load("values");
          await context.sync();
          const early = [range.values, spill.isNullObject];
          await pause(350);
          const late = sheet.getRange("B1").getSpillingToRangeOrNullObject().load("address");
          range.load("values");
          await context.sync();
          assert.deepEqual(structuredClone([early, [range.values, late.address]]), [
            [
              [
                [2, "#BUSY!"],
                ["", ""],
              ],
              true,
            ],
            [
              [
                [2, 2],
                ["", 4],
              ],
              "Sheet1!B1:B2",
            ],
          ]);
        }),
      { behaviour: { resultsAfter: 300 } },
    ));
});
