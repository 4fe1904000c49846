import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { openWorkbench, type Workbench } from "./workbench.ts";

describe("finding an item in the pane, by keyboard", function () {
  this.timeout(60_000);
  let workbench: Workbench;
  /** The place in view. */
  let place: Locator;
  let box: Locator;
  before(async () => {
    workbench = await openWorkbench();
    await workbench.pane.getByRole("tab", { name: "Insert" }).focus();
    await workbench.page.keyboard.press("ArrowRight");
    await workbench.page.keyboard.press("Enter");
    place = workbench.pane.getByRole("tabpanel");
    box = workbench.pane.getByRole("combobox", { name: "Search items" });
    await box.waitFor();
  });
  after(async () => {
    assert.deepEqual(workbench.faults, []);
    assert.deepEqual(await workbench.unmodelled(), []);
    await workbench.close();
  });

  const said = (text: string | RegExp): Promise<void> =>
    workbench.pane.getByRole("status").filter({ hasText: text }).waitFor();
  /** Goes on with Tab until what has the focus is named so. */
  const tabTo = async (name: string): Promise<void> => {
    for (let keys = 0; keys < 40; keys += 1) {
      const isThere = await workbench.pane.evaluate((wanted) => {
        const focused = document.activeElement as HTMLInputElement | null;
        return [focused?.textContent, focused?.labels?.[0]?.textContent].includes(wanted);
      }, name);
      if (isThere) return;
      await workbench.page.keyboard.press("Tab");
    }
    assert.fail(`${name} is not reached`);
  };

  it("shows what a typed text means while it is typed, slips forgiven, and says how many", async () => {
    await box.fill("revneue");
    await said('Nothing is called "revneue". Shown for "revenue". 16 items');
    await box.press("ArrowDown");
    const active = await box.getAttribute("aria-activedescendant");
    assert.match(
      (await workbench.pane.locator(`[id="${active}"]`).textContent()) ?? "",
      /^Total revenuesRevenue\.Total · 営業収益合計$/,
    );
    await box.fill("システム");
    await said("4 items");
  });

  it("opens an item with Enter, and shows every period, the newest first", async () => {
    const { pane } = workbench;
    await box.fill("net income");
    await box.press("Enter");
    await place.getByRole("heading", { name: "Net income (loss)" }).waitFor();
    assert.equal(await pane.getByRole("listbox").count(), 0);
    await tabTo("Show all 14 periods");
    await workbench.page.keyboard.press("Enter");
    const rows = await place.getByRole("table").first().getByRole("row").allTextContents();
    assert.deepEqual(rows.slice(1, 4), [
      "4Q03668,699Trace",
      "2H032,647,835dTrace",
      "FY2003(105,139)Trace",
    ]);
    assert.equal(rows.length, 15);
  });

  it("follows the unit and the day, with the vintages of the period chosen", async () => {
    await place.getByRole("button", { name: "4Q02", exact: true }).press("Enter");
    const vintages = place.getByRole("region", { name: "Vintages of 4Q02" }).getByRole("row");
    await vintages.last().filter({ hasText: "(7,153,087)" }).waitFor();
    await place.getByLabel("Unit").selectOption("JPYm");
    await vintages.last().filter({ hasText: "(7,153.1)" }).waitFor();
    await place.getByLabel("As known on").selectOption({ label: "13-Aug-03 (1Q03 release)" });
    await said("(2,136.5)");
    assert.equal(
      await place.locator("code").first().textContent(),
      '=IIJ.INCOME("4Q02",,"JPYm","2003-08-13")',
    );
  });

  it("enters the formula in the selected cell, and says where", async () => {
    const { sheet, page } = workbench;
    await sheet.select("C30");
    await place.getByLabel("Unit").focus();
    await tabTo("Insert");
    await page.keyboard.press("Enter");
    await said('=IIJ.INCOME("4Q02",,"JPYm","2003-08-13") stands in Start!C30.');
    const { value, formula } = await sheet.read("C30");
    assert.deepEqual([value, formula], [-2136.513, '=IIJ.INCOME("4Q02",,"JPYm","2003-08-13")']);
  });

  it("asks before it replaces what stands there, and Esc is a no", async () => {
    const { pane, sheet, page } = workbench;
    await sheet.type("C31", "mine");
    await sheet.select("C31");
    const insert = place.getByRole("button", { name: "Insert", exact: true });
    await insert.press("Enter");
    await pane.getByRole("alertdialog", { name: "Replace what stands in Start!C31?" }).waitFor();
    await page.keyboard.press("Escape");
    await said("Nothing was changed.");
    assert.equal((await sheet.read("C31")).value, "mine");
  });

  it("says that a cell is being edited, and loses nothing of what is typed", async () => {
    const { sheet, page } = workbench;
    await sheet.select("C32");
    await page.keyboard.type("=1+");
    await place.getByRole("button", { name: "Insert", exact: true }).dispatchEvent("click");
    await said(/^Finish typing in the cell \(Enter\) and try again\. Nothing was changed\./);
    await page.keyboard.type("2");
    await page.keyboard.press("Enter");
    assert.deepEqual((await sheet.read("C32")).formula, "=1+2");
  });

  it("shows the error of a figure that is not there, with all of its message", async () => {
    await place.getByLabel("As known on").selectOption("");
    await place.getByRole("button", { name: "2Q03", exact: true }).press("Enter");
    await said(/^Comes to #N\/ANet income \(loss\) of 2Q03: .* Ask 1H03\.$/);
  });

  it("is in Japanese where the pane is, formulas unchanged", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: "日本語" }).click();
    await place.getByRole("heading", { name: "当期純利益（損失）" }).waitFor();
    await pane.getByRole("combobox", { name: "項目を検索" }).waitFor();
    await place.getByRole("button", { name: "挿入" }).last().waitFor();
    assert.match((await place.locator("code").first().textContent()) ?? "", /^=IIJ\.INCOME\(/);
    await pane.getByRole("button", { name: "English" }).click();
  });
});
