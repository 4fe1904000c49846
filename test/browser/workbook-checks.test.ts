import assert from "node:assert/strict";
import { axeFaults } from "./axe.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

describe("the checks of this workbook in the pane", function () {
  this.timeout(120_000);
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ viewport: { width: 1000, height: 900 } });
    const { page, pane } = workbench;
    await workbench.press("Operations");
    await page.addStyleTag({ content: "#pane { width: 320px !important; min-width: 0 }" });
    await pane.waitForFunction(() => innerWidth === 320);
    await pane.getByRole("tab", { name: "Checks" }).press("Enter");
  });
  after(() => workbench.close());

  const shot = async (name: string): Promise<void> => {
    if (process.env["SHOT"])
      await workbench.page.screenshot({ path: `${process.env["SHOT"]}-${name}.png` });
  };
  const scrolls = (): Promise<boolean> =>
    workbench.pane.evaluate(() => document.documentElement.scrollWidth > innerWidth);

  it("say what the first row of the sheet says, by keyboard", async () => {
    const { pane, sheet } = workbench;
    await pane.getByRole("button", { name: "Read this workbook" }).press("Enter");
    await pane.getByText("49 of 49 printed totals agree (7 columns)").waitFor();
    const { text } = await sheet.read("G1");
    assert.match(text, /^49 of 49 printed totals agree \(7 columns\)/);
    await shot("agree");
  });

  it("list each difference once a figure is typed over, and lead to its cell", async () => {
    const { pane, sheet } = workbench;
    await sheet.type("L20", "1");
    await pane.getByRole("button", { name: "Read it again" }).press("Enter");
    const list = pane.getByRole("list", { name: "Differences" });
    await list.waitFor();
    await pane.getByText("Total revenues 4Q03: differs by").waitFor();
    assert.deepEqual([await axeFaults(workbench), await scrolls()], [[], false]);
    await list.getByRole("button").first().press("Enter");
    await pane.getByText(/B24 is selected\./).waitFor();
    await shot("differ");
  });

  it("read in Japanese", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: "日本語" }).press("Enter");
    await pane.getByText(/公表された合計 49 件のうち \d+ 件が一致（7 列）/).waitFor();
    assert.deepEqual([await axeFaults(workbench), await scrolls()], [[], false]);
    await shot("ja");
    assert.deepEqual([workbench.faults, workbench.trespasses], [[], []]);
  });
});
