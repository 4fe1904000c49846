import assert from "node:assert/strict";
import { drawnAt } from "./drawn.ts";
import { withSession } from "./with-session.ts";

describe("Excel's own functions that Univer calculates otherwise", () => {
  it("IFNA returns its first value, also if the second is an error", () =>
    withSession(async ({ run }) => {
      const formulas = [
        "=IFNA(1,NA())",
        "=IFNA(NA(),2)",
        "=IFNA(NA(),1/0)",
        "=IFNA(1/0,3)",
        '=IFNA("a",1/0)',
        "=SUM(IFNA({1,#N/A,3},10))",
      ];
      const values = await run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A6");
        range.formulas = formulas.map((formula) => [formula]);
        range.load("values");
        await context.sync();
        return range.values.flat() as unknown[];
      });
      assert.deepEqual(values, [1, 2, "#DIV/0!", "#DIV/0!", "a", 14]);
    }));

  it("HYPERLINK is its text, in the look of its cell", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
        range.formulas = [
          ['=HYPERLINK("#"&ADDRESS(ROW(B9),COLUMN(B9)),"there")'],
          ['=HYPERLINK("#A9")'],
          ["=HYPERLINK(NA(),1)"],
        ];
        range.format.font.color = "#595959";
        range.load("values");
        await context.sync();
        assert.deepEqual(range.values.flat(), ["there", "#A9", "#N/A"]);
      });
      assert.equal(await drawnAt(session, "Sheet1", { row: 0, column: 0 }), "there #595959");
      const cell = session.host.book.workbook
        .getSheetByName("Sheet1")
        ?.getRange("A1")
        .getCellData();
      assert.equal(cell?.p, undefined);
    }));
});
