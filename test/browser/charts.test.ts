import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { openWorkbench, type Workbench } from "./workbench.ts";

/** The folder of pictures for a person to look at. */
const PICTURES = "build/pictures";

describe("charts in a browser", function () {
  this.timeout(60_000);
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
    await workbench.pane.evaluate(writeCharts);
    await chart("Revenue").locator("svg").waitFor();
  });
  after(() => workbench.close());

  const chart = (title: string) => workbench.page.getByRole("img", { name: `Chart: ${title}` });
  const texts = async (title: string): Promise<string[]> => {
    const found = await chart(title).locator("svg text").allTextContents();
    return found.map((text) => text.trim());
  };
  /** Waits until the texts of a chart are as they should be, or says what they are. */
  const become = async (title: string, wanted: string): Promise<void> => {
    await chart(title).locator("svg text", { hasText: wanted }).first().waitFor();
  };

  it("are drawn over the cells, each with a name that says what it shows", async () => {
    mkdirSync(PICTURES, { recursive: true });
    await workbench.screenshot(`${PICTURES}/charts.png`);
    const labels = await workbench.page
      .getByRole("img", { name: /^Chart: / })
      .evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")));
    assert.deepEqual(labels, [
      "Chart: Revenue. Revenue, Margin, 1Q02 to 4Q02.",
      "Chart: EBITDA to net income. Level, Change, EBITDA to Net income.",
      "Chart: By service. Access, SI, 1Q02 to 4Q02.",
    ]);
    const box = await chart("Revenue").boundingBox();
    const grid = await workbench.page.locator(".charts").boundingBox();
    assert.ok(box && grid);
    // 10 and 130 points, from the corner of the grid's heads.
    assert.deepEqual(
      [Math.round(box.x - grid.x), Math.round(box.y - grid.y)],
      [Math.round(46 + 10 * (96 / 72)), Math.round(20 + 130 * (96 / 72))],
    );
    assert.deepEqual([Math.round(box.width), Math.round(box.height)], [420, 240]);
  });

  it("have the formats, titles and labels of their cells", async () => {
    const revenue = await texts("Revenue");
    for (const text of ["Revenue", "JPY thousands", "12,000", "0%", "1Q02", "Margin"])
      assert.ok(revenue.includes(text), `${text} is not in ${revenue.join(" | ")}`);
    const bridge = await texts("EBITDA to net income");
    for (const text of ["1,450", "(781)", "669", "Net income"])
      assert.ok(bridge.includes(text), `${text} is not in ${bridge.join(" | ")}`);
    assert.ok(!bridge.includes("Stands on"));
  });

  it("leave a gap where a figure is not there", async () => {
    const points = await chart("Revenue").locator("svg path[d][fill='#C55A11']").count();
    assert.equal(points, 1 + 3); // the legend's, and three quarters of four
  });

  it("follow a changed cell, scrolling, and a column that is inserted", async () => {
    await workbench.sheet.type("K2", "1500");
    await become("EBITDA to net income", "1,500");
    const before = await chart("Revenue").boundingBox();
    await workbench.page.evaluate(() => {
      window.workbench.engine.workbook.getActiveSheet().insertColumns(0, 1);
    });
    await workbench.page.waitForFunction((left) => {
      const found = document.querySelector(".chart")?.getBoundingClientRect();
      return found !== undefined && found.left > left + 50;
    }, before?.x ?? 0);
    await workbench.page.evaluate(() => {
      const { workbook } = window.workbench.engine;
      workbook.undo();
      workbook.getActiveSheet().scrollToCell(10, 0);
    });
    await workbench.page.waitForFunction((top) => {
      const found = document.querySelector(".chart")?.getBoundingClientRect();
      return found !== undefined && found.top < top - 100;
    }, before?.y ?? 0);
  });

  it("are seen on their sheet only, and go when they are deleted or undone", async () => {
    const { page, pane } = workbench;
    const count = (wanted: number) =>
      page.waitForFunction(
        (number) => document.querySelectorAll(".chart[role=img]").length === number,
        wanted,
      );
    await page.evaluate(() => {
      const { workbook } = window.workbench.engine;
      workbook.getSheetByName("Start")?.activate();
    });
    await count(0);
    await page.evaluate(() => {
      const { workbook } = window.workbench.engine;
      workbook.getSheetByName("Charts")?.activate();
    });
    await count(3);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Charts").charts.getItemAt(2).delete();
        await context.sync();
      }),
    );
    await count(2);
    await page.evaluate(() => {
      window.workbench.engine.workbook.undo();
    });
    await count(3);
    assert.deepEqual([workbench.faults, workbench.trespasses], [[], []]);
    assert.deepEqual(await workbench.unmodelled(), []);
  });
});

/** Three charts by Microsoft's library: two axes with a gap, a bridge with labels, and stacked columns. */
async function writeCharts(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Charts");
    sheet.activate();
    sheet.getRange("A1:B1").values = [["Revenue", "JPY thousands"]];
    sheet.getRange("A3:E5").formulas = [
      ["Quarter", "1Q02", "2Q02", "3Q02", "4Q02"],
      ["Revenue", 9849, 10250, 9100, 11617],
      ["Margin", -0.05, "=NA()", 0.08, 0.06],
    ];
    sheet.getRange("B4:E4").numberFormat = "#,##0_);(#,##0)" as never;
    sheet.getRange("B5:E5").numberFormat = "0%" as never;
    const two = sheet.charts.add("ColumnClustered", sheet.getRange("B4:E4"), "Rows");
    two.title.setFormula("=Charts!A1");
    two.axes.valueAxis.title.setFormula("=Charts!B1");
    two.axes.categoryAxis.tickLabelPosition = "Low";
    const revenue = two.series.getItemAt(0);
    revenue.name = "Revenue";
    revenue.setXAxisValues(sheet.getRange("B3:E3"));
    const margin = two.series.add("Margin");
    margin.setValues(sheet.getRange("B5:E5"));
    margin.setXAxisValues(sheet.getRange("B3:E3"));
    margin.chartType = "LineMarkers";
    margin.axisGroup = "Secondary";
    margin.format.line.color = "#C55A11";
    const second = two.axes.getItem("Value", "Secondary");
    for (const [axis, most] of [
      [two.axes.valueAxis, 12000],
      [second, 0.12],
    ] as const) {
      axis.minimum = -most;
      axis.maximum = most;
      axis.majorUnit = most / 3;
    }
    two.left = 10;
    two.top = 130;
    two.width = 315;
    two.height = 180;

    sheet.getRange("G1:J4").values = [
      ["Step", "Stands on", "Level", "Change"],
      ["EBITDA", 0, 1450, 0],
      ["Depreciation, other", 669, 0, 781],
      ["Net income", 0, 669, 0],
    ];
    sheet.getRange("K2:K4").values = [[1450], [-781], [669]];
    sheet.getRange("K2:K4").numberFormat = "#,##0_);(#,##0)" as never;
    const bridge = sheet.charts.add("ColumnStacked", sheet.getRange("G1:J4"), "Columns");
    bridge.title.text = "EBITDA to net income";
    bridge.legend.visible = false;
    bridge.legend.legendEntries.getItemAt(0).visible = false;
    bridge.series.getItemAt(0).format.fill.clear();
    for (const [index, color] of [
      [1, "#1F4E79"],
      [2, "#C62828"],
    ] as const) {
      const series = bridge.series.getItemAt(index);
      series.format.fill.setSolidColor(color);
      series.gapWidth = 50;
      for (const at of index === 1 ? [0, 2] : [1]) {
        const { dataLabel } = series.points.getItemAt(at);
        dataLabel.formula = `=Charts!$K$${at + 2}`;
        dataLabel.position = "InsideEnd";
      }
      series.dataLabels.format.font.color = "#FFFFFF";
    }
    bridge.setPosition("F8", "K21");

    sheet.getRange("A25:E26").values = [
      ["Access", 5, 6, 7, 8],
      ["SI", 3, 4, 2, 4],
    ];
    const stacked = sheet.charts.add("ColumnStacked", sheet.getRange("A25:E26"), "Rows");
    stacked.title.text = "By service";
    stacked.series.getItemAt(0).setXAxisValues(sheet.getRange("B3:E3"));
    stacked.series.getItemAt(1).hasDataLabels = true;
    stacked.setPosition("A23", "E36");
    await context.sync();
  });
}
