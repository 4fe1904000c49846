import assert from "node:assert/strict";
import { selectAreas } from "../select-areas.ts";
import { refusal, withSession } from "../with-session.ts";

describe("A selection of several areas, as documented", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getselectedrange-member(1)
  // https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getselectedranges-member(1)
  it("is refused as one range, and given as several", () =>
    withSession(async (session) => {
      selectAreas(session, ["A1:A3", "C2:D2"]);
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
