import assert from "node:assert/strict";
import { axeFaults } from "./axe.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

/** What the pane offers for operations, in the order it reads. */
const ORDER = [
  "Statement or table",
  "Preview: IIJ: consolidated statements of operations",
  ...["1Q02", "4Q02", "1Q03", "3Q03", "4Q03", "Release for 4Q02", "FY2002", "FY2003"],
  "Derived periods",
  ...[
    "Order",
    "Years",
    "US dollars",
    "Year on year",
    "Quarter on quarter",
    "Share of total revenues",
  ],
  ...["Unit", "As known on", "Live formulas", "With a chart", "Looks", "On a new sheet", "Insert"],
];

const choose = async ({ pane }: Workbench, id: string): Promise<void> => {
  await pane.getByRole("combobox", { name: "Statement or table" }).selectOption(id);
};
const previewShown = ({ pane }: Workbench): Promise<void> =>
  pane.getByRole("region").last().waitFor();

describe("the task pane by keyboard", function () {
  this.timeout(120_000);
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
    await workbench.pane.getByRole("region", { name: /^Preview/ }).waitFor();
  });
  after(() => workbench.close());

  it("is worked in the order it reads", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("combobox", { name: "Statement or table" }).focus();
    for (const expected of ORDER) {
      const name = await pane.evaluate(focusedName);
      assert.ok(name.startsWith(expected), `${name} has the focus, not ${expected}`);
      assert.equal(await pane.evaluate(focusIsCovered), false, `${name} is out of sight`);
      await page.keyboard.press("Tab");
    }
  });

  it("scrolls the preview with the arrow keys", async () => {
    const { page, pane } = workbench;
    const region = pane.getByRole("region", { name: /^Preview/ });
    await region.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await pane.waitForFunction(() => {
      const { scrollTop, scrollLeft } = document.activeElement ?? { scrollTop: 0, scrollLeft: 0 };
      return scrollTop > 0 && scrollLeft > 0;
    });
  });

  it("reaches derived periods once they are unfolded, and not before", async () => {
    const { page, pane } = workbench;
    const derived = pane.getByRole("checkbox", { name: "2Q03" });
    assert.equal(await derived.count(), 0);
    const opener = pane.getByRole("button", { name: "Derived periods 1 of 7 shown" });
    await opener.press("Enter");
    assert.equal(await opener.getAttribute("aria-expanded"), "true");
    await page.keyboard.press("Tab");
    assert.match(await pane.evaluate(focusedName), /^2Q03 FY2003 − 1Q03 − 3Q03 − 4Q03/);
    await page.keyboard.press("Space");
    await pane.getByRole("button", { name: "Derived periods 0 of 7 shown" }).waitFor();
  });

  it("changes one of a few with the arrow keys", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("radio", { name: "Live formulas" }).focus();
    await page.keyboard.press("ArrowDown");
    assert.equal(await pane.getByRole("radio", { name: "One formula" }).isChecked(), true);
  });
});

describe("the task pane for everyone", function () {
  this.timeout(120_000);

  for (const colours of ["light", "dark", "forced"] as const) {
    it(`has no fault that axe finds, in ${colours} colours`, async () => {
      const workbench = await openWorkbench({ colorScheme: colours === "dark" ? "dark" : "light" });
      try {
        const { page, pane, sheet } = workbench;
        if (colours === "forced") await page.emulateMedia({ forcedColors: "active" });
        await previewShown(workbench);
        await pane.getByRole("button", { name: "Derived periods" }).click();
        assert.deepEqual(await axeFaults(workbench), []);
        await choose(workbench, "Restatement");
        assert.deepEqual(await axeFaults(workbench), []);
        await choose(workbench, "4Q03 IS");
        await pane.getByRole("radio", { name: "At the selection" }).check();
        assert.deepEqual(await axeFaults(workbench), []);
        await sheet.select("A1");
        await pane.getByRole("button", { name: "Insert" }).click();
        await pane.getByRole("alertdialog").waitFor();
        assert.deepEqual(await axeFaults(workbench), []);
      } finally {
        await workbench.close();
      }
    });
  }

  it("needs no sideways scrolling in a pane of 320 pixels", async () => {
    const workbench = await openWorkbench();
    try {
      const { page, pane } = workbench;
      await page.addStyleTag({ content: "#pane { width: 320px !important; min-width: 0 }" });
      await pane.waitForFunction(() => innerWidth === 320);
      await previewShown(workbench);
      for (const id of [
        "Operations",
        "RevenueByService",
        "Guidance",
        "OtherStatistics",
        "4Q03 IS",
      ]) {
        await choose(workbench, id);
        const fold = pane.getByRole("button", { name: /^(Derived periods|Printed in part)/ });
        for (const opener of await fold.all()) await opener.click();
        const { offsetWidth, scrollWidth } = await pane.evaluate(() => ({
          offsetWidth: document.documentElement.clientWidth,
          scrollWidth: document.documentElement.scrollWidth,
        }));
        assert.ok(scrollWidth <= offsetWidth, `${id}: ${scrollWidth} px in ${offsetWidth}`);
      }
    } finally {
      await workbench.close();
    }
  });
});

/** Says whether what has the focus lies under the bar that holds the Insert button, or beyond the pane. */
function focusIsCovered(): boolean {
  const focused = document.activeElement;
  const bar = document.querySelector("button[type=submit]")?.parentElement;
  if (!focused || !bar || bar.contains(focused)) return false;
  const { top, bottom } = focused.getBoundingClientRect();
  return top < 0 || bottom > bar.getBoundingClientRect().top;
}

function focusedName(): string {
  const focused = document.activeElement as HTMLInputElement | null;
  const label = focused?.labels?.[0]?.textContent ?? focused?.textContent ?? "";
  return focused?.getAttribute("aria-label") ?? label.replace(/^[▸▾]/, "");
}
