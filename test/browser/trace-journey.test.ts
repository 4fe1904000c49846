import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { axeFaults } from "./axe.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

/** A trace takes well under this; a machine that is busy may take longer. */
const ceiling = 5000;

/** Net income of 4Q02, which the 4Q03 release restated, where Insert writes operations. */
const [netIncome, siRevenue, derivedStatus] = ["H97", "H25", "J7"];

describe("tracing a figure, by keyboard", function () {
  this.timeout(90_000);
  let workbench: Workbench;
  let place: Locator;
  const times: [string, number][] = [];
  before(async () => {
    workbench = await openWorkbench();
    workbench.page.setDefaultTimeout(15_000);
    place = workbench.pane.getByRole("tabpanel").filter({ visible: true });
  });
  after(async () => {
    for (const [step, ms] of times) console.log(`      ${step}: ${Math.round(ms)} ms`);
    assert.deepEqual(workbench.faults, []);
    assert.deepEqual(await workbench.unmodelled(), []);
    await workbench.close();
  });

  const timed = async (step: string, act: () => Promise<void>): Promise<void> => {
    const began = performance.now();
    await act();
    const took = performance.now() - began;
    times.push([step, took]);
    assert.ok(took < ceiling * 4, `${step} took ${Math.round(took)} ms`);
  };
  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  const marked = (text: string): Promise<void> =>
    place.locator("mark").filter({ hasText: text }).first().waitFor({ timeout: ceiling });
  /** Presses Tab until the focused element has this name, then Enter. */
  const enterOn = async (name: RegExp): Promise<void> => {
    for (let keys = 0; keys < 60; keys += 1) {
      const text = await workbench.pane.evaluate(() => document.activeElement?.textContent ?? "");
      if (name.test(text)) return press("Enter");
      await press("Tab");
    }
    assert.fail(`${String(name)} is not reached`);
  };
  /** Opens a place from its tab, with the arrow keys. */
  const openPlace = async (name: string): Promise<void> => {
    const tab = workbench.pane.getByRole("tab", { name });
    const isThere = (): Promise<boolean> => tab.evaluate((each) => each === document.activeElement);
    await workbench.pane.getByRole("tab", { selected: true }).focus();
    for (let keys = 0; keys < 6 && !(await isThere()); keys += 1) await press("ArrowRight");
    await press("Enter");
    await workbench.pane.getByRole("tab", { name, selected: true }).waitFor();
  };

  it("inserts a statement, and marks the printed figure of the selected cell", async () => {
    const { pane, sheet } = workbench;
    await pane.getByRole("combobox", { name: "Statement or table" }).focus();
    await timed("insert operations", async () => {
      await enterOn(/^Insert$/);
      await pane.getByRole("status").filter({ hasText: "Written to 'IIJ Operations'!" }).waitFor();
    });
    await sheet.select(siRevenue);
    await timed("the first trace", async () => {
      await openPlace("Trace");
      await marked("4,905,429");
    });
    await timed("the trace of another cell", async () => {
      await sheet.select(netIncome);
      await marked("(9,289,600)");
    });
    assert.deepEqual(await axeFaults(workbench), []);
  });

  it("goes to the other vintage, and follows the selection again", async () => {
    await workbench.pane.getByRole("tab", { selected: true }).focus();
    await timed("the other vintage", async () => {
      await enterOn(/^1Q03 \(13-Aug-03\)$/);
      await marked("(2,136,513)");
    });
    assert.deepEqual(await axeFaults(workbench), []);
    await place.getByRole("button", { name: "Follow the selection" }).press("Enter");
    await marked("(9,289,600)");
  });

  it("goes to a check that the figure takes part in, and back", async () => {
    const { pane } = workbench;
    const verdict = place.getByRole("region", { name: "Checks it takes part in" });
    await timed("the checks of the figure", async () => {
      await verdict.getByRole("button").first().waitFor();
      await verdict.getByRole("button").first().press("Enter");
      await pane.getByRole("tab", { name: "Checks", selected: true }).waitFor();
      await place.getByText("Net income (loss) 4Q02").first().waitFor();
    });
    await openPlace("Trace");
    await marked("(9,289,600)");
  });

  it("inserts the printed table as a sheet, and comes back to the figure", async () => {
    const { pane, sheet, page } = workbench;
    await timed("the printed table as a sheet", async () => {
      await place.getByRole("button", { name: "Insert this printed table" }).first().press("Enter");
      await pane.getByRole("tab", { name: "Insert", selected: true }).waitFor();
      await pane.getByRole("region", { name: /^Preview: .*operations/i }).waitFor();
      await pane.getByRole("combobox", { name: "Statement or table" }).focus();
      await enterOn(/^Insert$/);
      await pane
        .getByRole("status")
        .filter({ hasText: /^Written to (?!'IIJ Operations')/ })
        .waitFor();
    });
    await page.evaluate(() =>
      window.workbench.engine.workbook.getSheetByName("IIJ Operations")?.activate(),
    );
    await sheet.select(netIncome);
    await openPlace("Trace");
    await marked("(9,289,600)");
  });

  it("says what a head is, and goes from a total to its parts", async () => {
    const { sheet } = workbench;
    await sheet.select(derivedStatus);
    await place.getByText(/^Head of the column 2Q03/).waitFor();
    await place.getByText("derived from the printed figures of other periods").waitFor();
    await sheet.select("H27");
    await place.getByText("Systems integration revenues, 4Q02; share 4,905,429").waitFor();
    assert.deepEqual(await axeFaults(workbench), []);
    await place.getByRole("button", { name: `'IIJ Operations'!${siRevenue}` }).press("Enter");
    await marked("4,905,429");
  });
});
