import assert from "node:assert/strict";
import { axeFaults } from "./axe.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

/** What the places are called, and what to type and press there, in each language. */
const words = {
  en: { find: "Find", checks: "Checks", help: "Help", search: "Search items", insert: "Insert" },
  ja: { find: "検索", checks: "検算", help: "ヘルプ", search: "項目を検索", insert: "挿入" },
} as const;

type Words = (typeof words)["en" | "ja"];

/** Goes through what Find, Checks and Help show, and calls a visitor at each. */
async function tour({ pane, sheet }: Workbench, say: Words, visit: (at: string) => Promise<void>) {
  await pane.getByRole("tab", { name: say.find }).click();
  const box = pane.getByRole("combobox", { name: say.search });
  await box.fill("EBITDA");
  await box.press("ArrowDown");
  await visit("results");
  await box.press("Enter");
  await pane.locator("code").first().waitFor();
  await visit("an item");
  await sheet.select("A1");
  await pane.getByRole("button", { name: say.insert, exact: true }).last().click();
  await pane.getByRole("alertdialog").waitFor();
  await visit("a question");
  await pane.getByRole("alertdialog").press("Escape");
  await pane.getByRole("tab", { name: say.checks }).click();
  await pane.locator("li button[aria-expanded]").first().click();
  await visit("checks");
  await pane.getByRole("button", { name: say.help }).click();
  await visit("help");
}

describe("Find, Checks and Help for everyone", function () {
  this.timeout(180_000);

  for (const [language, colours] of [
    ["en", "light"],
    ["en", "dark"],
    ["en", "forced"],
    ["ja", "light"],
  ] as const) {
    it(`have no fault that axe finds, in ${colours} colours, language ${language}`, async () => {
      const workbench = await openWorkbench({ colorScheme: colours === "dark" ? "dark" : "light" });
      try {
        const { page, pane } = workbench;
        if (colours === "forced") await page.emulateMedia({ forcedColors: "active" });
        if (language === "ja") await pane.getByRole("button", { name: "日本語" }).click();
        await tour(workbench, words[language], async (at) => {
          assert.deepEqual(await axeFaults(workbench), [], at);
        });
      } finally {
        await workbench.close();
      }
    });
  }

  it("need no sideways scrolling in a pane of 320 pixels", async () => {
    const workbench = await openWorkbench();
    try {
      const { page, pane } = workbench;
      await page.addStyleTag({ content: "#pane { width: 320px !important; min-width: 0 }" });
      await pane.waitForFunction(() => innerWidth === 320);
      await tour(workbench, words.en, async (at) => {
        const { clientWidth, scrollWidth } = await pane.evaluate(() => ({
          clientWidth: document.documentElement.clientWidth,
          scrollWidth: document.documentElement.scrollWidth,
        }));
        assert.ok(scrollWidth <= clientWidth, `${at}: ${scrollWidth} px in ${clientWidth}`);
      });
    } finally {
      await workbench.close();
    }
  });
});
