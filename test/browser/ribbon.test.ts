import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Locator, Page } from "playwright-core";
import { openWorkbench, type Workbench } from "./workbench.ts";

const ITEMS = [
  "Summary on one page",
  "Revenue by service",
  "Cost of revenue",
  "Gross profit and margins",
  "Adjusted EBITDA",
  "Net debt and free cash flow",
  "Contracts",
  "Contracted bandwidth",
  "4Q02 restated",
  "Guidance against actual",
];

describe("the ribbon in a browser", function () {
  this.timeout(60_000);
  let workbench: Workbench;
  let page: Page;
  let opener: Locator;
  let menu: Locator;
  before(async () => {
    workbench = await openWorkbench();
    ({ page } = workbench);
    opener = page.getByRole("button", { name: "More statements" });
    menu = page.getByRole("menu", { name: "More statements" });
  });
  after(() => workbench.close());

  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent ?? "");
  const press = async (...keys: string[]): Promise<string> => {
    for (const key of keys) await page.keyboard.press(key);
    return focused();
  };
  const sheet = (): Promise<string> =>
    page.evaluate(() => window.workbench.engine.workbook.getActiveSheet().getSheetName());

  it("has a menu of the statements that have no button", async () => {
    assert.equal(await opener.getAttribute("aria-haspopup"), "menu");
    assert.equal(await menu.isVisible(), false);
    await opener.click();
    assert.equal(await opener.getAttribute("aria-expanded"), "true");
    assert.deepEqual(await menu.getByRole("menuitem").allTextContents(), ITEMS);
  });

  it("is accessible with its menu open", async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const results = await axe.run("#ribbon");
      return results.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    });
    assert.deepEqual(violations, []);
    await page.keyboard.press("Escape");
    assert.equal(await menu.isVisible(), false);
  });

  it("is worked with the keys alone, from the last item on to the first", async () => {
    await opener.focus();
    assert.equal(await press("Enter"), "Summary on one page");
    assert.equal(await press("ArrowDown", "ArrowDown"), "Cost of revenue");
    assert.equal(await press("End"), "Guidance against actual");
    assert.equal(await press("ArrowDown"), "Summary on one page");
    assert.equal(await press("ArrowUp"), "Guidance against actual");
    assert.equal(await press("Home"), "Summary on one page");
    assert.equal(await press("Escape"), "More statements");
    assert.equal(await opener.getAttribute("aria-expanded"), "false");
    assert.equal(await press("ArrowUp"), "Guidance against actual");
  });

  it("closes its menu when the focus leaves it", async () => {
    await press("Tab");
    assert.equal(await menu.isVisible(), false);
  });

  it("runs the command of the item that is chosen, and of no other", async () => {
    await page.evaluate(() => {
      const { commands } = window.workbench.host;
      commands.invoke = (name) => {
        document.title = name;
        return Promise.resolve();
      };
    });
    await opener.focus();
    await press("Enter", "ArrowDown", "ArrowDown", "Enter");
    assert.equal(await page.title(), "InsertCostOfRevenue");
    await opener.click();
    await menu.getByRole("menuitem", { name: "Contracted bandwidth" }).click();
    assert.equal(await page.title(), "InsertBandwidth");
    assert.equal(await menu.isVisible(), false);
  });

  it("inserts a statement by its keys, while the grid has the focus", async () => {
    await workbench.sheet.select("A1");
    await page.keyboard.press("Control+Alt+Shift+B");
    await workbench.pane.getByText("Written to 'IIJ Balance sheet'!A1").waitFor();
    assert.equal(await sheet(), "IIJ Balance sheet");
  });

  it("inserts a statement by its keys, while the pane has the focus", async () => {
    await workbench.pane.getByRole("button", { name: "Insert" }).focus();
    await page.keyboard.press("Control+Alt+Shift+F");
    await workbench.pane.getByText("Written to 'IIJ Cash flows'!A1").waitFor();
    assert.equal(await sheet(), "IIJ Cash flows");
  });

  it("shows the pane by its keys", async () => {
    await workbench.press("Open pane");
    assert.equal(await page.locator("#pane").isVisible(), false);
    await page.keyboard.press("Control+Alt+Shift+I");
    await page.locator("#pane").waitFor();
  });

  it("leaves no error uncaught", () => {
    assert.deepEqual([workbench.trespasses, workbench.faults], [[], []]);
  });
});
