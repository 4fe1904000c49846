import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import type { Journey } from "./journey.ts";

/** Find: from some letters to an item, to the formula of one of its figures, to a cell. */
export function findingJourney(journey: () => Journey): void {
  const box = (): Locator =>
    journey().workbench.pane.getByRole("combobox", { name: "Search items" });
  const search = async (text: string): Promise<void> => {
    await journey().reach(box());
    await journey().workbench.page.keyboard.press("Control+a");
    await journey().workbench.page.keyboard.insertText(text);
  };
  const button = (name: string): Locator =>
    journey().here.getByRole("button", { name, exact: true });

  it("Find shows what a typed text means while it is typed, slips forgiven, and says how many", async () => {
    const { page, pane } = journey().workbench;
    await journey().step("Find", "open", async () => {
      await journey().open("Find");
      await box().waitFor();
    });
    await journey().step("Find", "search", async () => {
      await search("revneue");
      await journey().said('No results for "revneue". Showing results for "revenue". 16 items');
    });
    await page.keyboard.press("ArrowDown");
    const active = await box().getAttribute("aria-activedescendant");
    assert.match(
      (await pane.locator(`[id="${active}"]`).textContent()) ?? "",
      /^Total revenuesRevenue\.Total · 営業収益合計$/,
    );
    await search("システム");
    await journey().said("4 items");
  });

  it("Find opens an item with Enter, and shows every period, the newest first", async () => {
    const { page, pane } = journey().workbench;
    const { here } = journey();
    await journey().step("Find", "open an item", async () => {
      await search("net income");
      await page.keyboard.press("Enter");
      await here.getByRole("heading", { name: "Net income (loss)" }).waitFor();
      await here.locator("code").first().waitFor();
    });
    assert.equal(await pane.getByRole("listbox").count(), 0);
    await journey().press(button("Show all 14 periods"));
    const rows = await here.getByRole("table").first().getByRole("row").allTextContents();
    assert.deepEqual(rows.slice(1, 4), [
      "4Q03668,699Trace",
      "2H032,647,835dTrace",
      "FY2003(105,139)Trace",
    ]);
    assert.equal(rows.length, 15);
  });

  it("Find follows the unit and the day, with the vintages of the period chosen", async () => {
    const { here } = journey();
    const vintages = here.getByRole("region", { name: "Vintages of 4Q02" }).getByRole("row");
    await journey().step("Find", "choose a period, a unit and a day", async () => {
      await journey().press(button("4Q02"));
      await vintages.last().filter({ hasText: "(7,153,087)" }).waitFor();
      await journey().choose(here.getByLabel("Unit"), "JPYm");
      await vintages.last().filter({ hasText: "(7,153.1)" }).waitFor();
      await journey().choose(here.getByLabel("As known on"), "13-Aug-03 (1Q03 release)");
      await journey().said("(2,136.5)");
    });
    assert.equal(
      await here.locator("code").first().textContent(),
      '=IIJ.INCOME("4Q02",,"JPYm","2003-08-13")',
    );
  });

  it("Find enters the formula in the selected cell, and says where", async () => {
    const { sheet, page } = journey().workbench;
    await page.evaluate(() => {
      window.workbench.engine.workbook.getSheetByName("Start")?.activate();
    });
    await sheet.select("C30");
    await journey().step("Find", "insert the formula", async () => {
      await journey().press(button("Insert"));
      await journey().said('=IIJ.INCOME("4Q02",,"JPYm","2003-08-13") was entered in Start!C30.');
    });
    const { value, formula } = await sheet.read("C30");
    assert.deepEqual([value, formula], [-2136.513, '=IIJ.INCOME("4Q02",,"JPYm","2003-08-13")']);
  });

  it("Find asks before it replaces contents, and Esc means no", async () => {
    const { pane, sheet, page } = journey().workbench;
    await sheet.type("C31", "mine");
    await sheet.select("C31");
    await journey().press(button("Insert"));
    await pane.getByRole("alertdialog", { name: "Replace the content of Start!C31?" }).waitFor();
    await page.keyboard.press("Escape");
    await journey().said("Nothing was changed.");
    assert.equal((await sheet.read("C31")).value, "mine");
  });

  it("Find says that a cell is being edited, and loses nothing of what is typed", async () => {
    const { sheet, page } = journey().workbench;
    await sheet.select("C32");
    await page.keyboard.type("=1+");
    // A press by key would end the editing first.
    await button("Insert").dispatchEvent("click");
    await journey().said(
      /^Finish typing in the cell \(Enter\) and try again\. Nothing was changed\./,
    );
    await page.keyboard.type("2");
    await page.keyboard.press("Enter");
    assert.deepEqual((await sheet.read("C32")).formula, "=1+2");
  });

  it("Find shows the error of a figure that is not there, with all of its message", async () => {
    const { here } = journey();
    await journey().choose(here.getByLabel("As known on"), "Now (all releases)");
    await journey().press(button("2Q03"));
    await journey().said(/^Result #N\/ANet income \(loss\) of 2Q03: .* Ask 1H03\.$/);
  });
}
