import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { openWorkbench, type Workbench } from "./workbench.ts";

/** The folder of pictures for a person to look at. */
const PICTURES = "build/pictures";

describe("conditional formats in a browser", function () {
  this.timeout(60_000);
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
    await workbench.pane.evaluate(writeMarks, FORMATS);
  });
  after(() => workbench.close());

  const drawn = (...cells: string[]) =>
    workbench.page.evaluate(
      (asked) => Promise.all(asked.map((cell) => window.workbench.host.drawn("Marks", cell))),
      cells,
    );

  it("draw the marks of a spilled block, and are drawn anew when a head changes", async () => {
    const { page, sheet } = workbench;
    assert.deepEqual(await drawn("B3", "C3", "D3", "E4", "F5"), [
      { text: "1,100 " },
      { text: "1,200 r", italic: true },
      { text: "1,300 †", color: "#7F3F00" },
      { text: "(1,400)d", italic: true },
      { text: "#N/A", color: "#BFBFBF" },
    ]);
    const clip = { x: 40, y: 130, width: 900, height: 240 };
    await page.waitForTimeout(300);
    mkdirSync(PICTURES, { recursive: true });
    await workbench.screenshot(`${PICTURES}/conditional-formats.png`);
    await sheet.select("H20");
    await page.waitForTimeout(300);
    const before = await page.screenshot({ clip });
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Marks").getRange("B1").values = [["r"]];
        await context.sync();
      }),
    );
    const [first] = await drawn("B3");
    assert.deepEqual(first, { text: "1,100 r", italic: true });
    await page.waitForTimeout(500);
    assert.ok(!before.equals(await page.screenshot({ clip })), "the grid was not drawn anew");
    assert.deepEqual([workbench.faults, await workbench.unmodelled()], [[], []]);
  });
});

/** An amount and the text after it. */
const amount = (behind: string): string =>
  `#,##0_)${behind};(#,##0)${behind};"–"_)${behind};@_)${behind}`;

const FORMATS = {
  plain: amount("_†"),
  marks: (["r", "†", "d", "c"] as const).map((mark) => ({
    mark,
    numberFormat: amount(`"${mark}"`),
    font: mark === "†" ? { color: "#7F3F00" } : { italic: mark !== "c" },
  })),
};

/** Figures whose columns have marks, one spilled block of the marks, and a format for each. */
async function writeMarks({ plain, marks }: typeof FORMATS): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Marks");
    sheet.activate();
    sheet.getRange("B1:F1").values = [["", "r", "†", "d", "c"]];
    sheet.getRange("A2:F2").values = [["Line", "1Q02", "4Q02", "1Q03", "2Q03", "FY2003"]];
    sheet.getRange("B3:F7").formulas = [3, 4, 5, 6, 7].map((row) =>
      [1, 2, 3, 4, 5].map((column) => {
        if (row === 7) return "n.p.";
        const amount = (row % 2 ? 1 : -1) * (1000 + 100 * column);
        return row === 5 && column === 5 ? "=NA()" : amount;
      }),
    );
    sheet.getRange("B2:F7").numberFormat = plain as never;
    sheet.getRange("B2:F7").format.horizontalAlignment = "Right";
    sheet.getRange("J3").formulas = [['=IF(ISNUMBER(B3:F6),B1:F1&"","")']];
    const figures = sheet.getRange("B3:F6");
    for (const { mark, numberFormat, font } of marks) {
      const { rule, format } = figures.conditionalFormats.add("Custom").custom;
      rule.formula = `=J3="${mark}"`;
      format.numberFormat = numberFormat;
      format.font.set(font);
    }
    const absent = figures.conditionalFormats.add("Custom").custom;
    absent.rule.formula = "=ISNA(B3)";
    absent.format.font.color = "#BFBFBF";
    await context.sync();
  });
}
