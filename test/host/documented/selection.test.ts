import assert from "node:assert/strict";
import { SetSelectionsOperation } from "@univerjs/sheets";
import { parseArea, toRange } from "../../../workbench/excel-host/a1.ts";
import type { Book } from "../../../workbench/excel-host/univer/book.ts";
import { refusal, withSession } from "../with-session.ts";

describe("A selection of several areas, as documented", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getselectedrange-member(1)
  // https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getselectedranges-member(1)
  it("is refused as one range, and told as several", () =>
    withSession(async (session) => {
      select(session.host.book, ["A1:A3", "C2:D2"]);
      assert.equal(
        await refusal(session, (context) => {
          context.workbook.getSelectedRange().load("address");
        }),
        "InvalidSelection",
      );
      await session.run(async (context) => {
        const areas = context.workbook.getSelectedRanges().load("address");
        await context.sync();
        assert.equal(areas.address, "Sheet1!A1:A3, Sheet1!C2:D2");
        const cell = context.workbook.getActiveCell().load("address");
        await context.sync();
        assert.equal(cell.address, "Sheet1!C2");
      });
    }));
});

/** Selects areas as a user does with Ctrl held; the active cell is the first of the last one. */
function select(book: Book, addresses: readonly string[]): void {
  const ranges = addresses.flatMap((address) => {
    const area = parseArea(address);
    return area ? [toRange(area)] : [];
  });
  const selections = ranges.map((range, index) => {
    const { startRow: actualRow, startColumn: actualColumn } = range;
    const cell = { ...range, endRow: actualRow, endColumn: actualColumn, actualRow, actualColumn };
    const primary = { ...cell, isMerged: false, isMergedMainCell: false };
    return { range, primary: index === ranges.length - 1 ? primary : null, style: null };
  });
  book.run(SetSelectionsOperation, { subUnitId: book.activeSheetId, selections });
}
