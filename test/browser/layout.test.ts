import assert from "node:assert/strict";
import { openWorkbench, type Workbench } from "./workbench.ts";

describe("the workbench in a narrow window, and by F6", function () {
  this.timeout(60_000);
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ viewport: { width: 700, height: 900 } });
  });
  after(() => workbench.close());

  /** The parts of the page beyond the window's right edge or that make it scroll. */
  const cut = (): Promise<string[]> =>
    workbench.page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      const shown = [
        ...document.querySelectorAll("body > header *, #grid, #cell, #pane:not(.hidden)"),
      ];
      const beyond = shown.filter((each) => each.getBoundingClientRect().right > innerWidth);
      return [
        ...(scrollWidth > innerWidth ? ["scrolls sideways"] : []),
        ...(scrollHeight > innerHeight ? ["scrolls down"] : []),
        ...beyond.map(({ tagName, id }) => `${tagName}#${id}`),
      ];
    });
  /** Which part of the page has the focus. */
  const focused = (): Promise<string> =>
    workbench.page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement?.closest("#pane")) return "pane";
      return activeElement?.closest("#ribbon") ? "ribbon" : "grid";
    });
  const press = async (key: string): Promise<string> => {
    await workbench.page.keyboard.press(key);
    return focused();
  };

  it("begins with the whole grid, the pane a drawer that is closed", async () => {
    const { page } = workbench;
    assert.deepEqual(await cut(), []);
    assert.equal(await page.locator("#pane").isVisible(), false);
    assert.equal((await page.locator("#grid").boundingBox())?.width, 700);
  });

  it("leaves a closed drawer out of F6", async () => {
    await workbench.sheet.select("B5");
    assert.deepEqual(
      [await press("F6"), await press("F6"), await press("Shift+F6")],
      ["ribbon", "grid", "ribbon"],
    );
    await press("F6");
  });

  it("opens the drawer over the grid, and nothing is cut", async () => {
    const { page } = workbench;
    await workbench.press("Open pane");
    assert.equal(await page.locator("#pane").isVisible(), true);
    assert.equal((await page.locator("#grid").boundingBox())?.width, 700);
    assert.deepEqual(await cut(), []);
  });

  for (const [width, height] of [
    [1024, 768],
    [1366, 768],
  ] as const) {
    it(`cuts nothing at ${width} × ${height}`, async () => {
      const { page } = workbench;
      await page.setViewportSize({ width, height });
      assert.deepEqual(await cut(), []);
      const [grid, pane] = [page.locator("#grid"), page.locator("#pane")];
      const [left, right] = [await grid.boundingBox(), await pane.boundingBox()];
      assert.ok(left && right && left.x + left.width <= right.x, "the pane is beside the grid");
    });
  }

  it("goes by F6 from the grid to the ribbon, the pane and back, and by Shift+F6 the other way", async () => {
    const { page, pane, sheet } = workbench;
    await sheet.select("B5");
    assert.deepEqual(
      [await press("F6"), await press("F6"), await press("F6")],
      ["ribbon", "pane", "grid"],
    );
    assert.deepEqual(
      [await press("Shift+F6"), await press("Shift+F6"), await press("Shift+F6")],
      ["pane", "ribbon", "grid"],
    );
    await press("ArrowDown");
    await page.locator("#address", { hasText: /^B6$/ }).waitFor();
    await press("F6");
    const ring = () =>
      page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    assert.equal(await ring(), "solid");
    await press("F6");
    assert.equal(
      await pane.evaluate(() => document.activeElement?.matches(":focus-visible")),
      true,
    );
  });

  it("comes back to the control that had the focus", async () => {
    const { pane } = workbench;
    const unit = pane.getByLabel("Unit");
    await unit.focus();
    await press("F6");
    assert.equal(await press("Shift+F6"), "pane");
    assert.equal(await unit.evaluate((element) => element === document.activeElement), true);
  });

  it("mentions F6 if a cell has no message", async () => {
    const { page, sheet } = workbench;
    await sheet.select("E20");
    await page.getByText("F6 moves between the grid, the ribbon and the pane.").waitFor();
    await sheet.select("B5");
    assert.equal(await page.locator("#hint").isVisible(), false);
    assert.deepEqual(workbench.faults, []);
  });
});
