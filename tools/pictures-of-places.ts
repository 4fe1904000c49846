// Takes the pictures of the pane's places, in both languages: npm run pictures.
import type { Frame } from "playwright-core";
import { openWorkbench, type Workbench } from "../test/browser/workbench.ts";

const [width, height] = [352, 900];

/** The names of the tabs, and what each place is made to show. */
const shown = {
  en: ["Insert", "Find", "Trace", "Checks", "Workbook"],
  ja: ["挿入", "検索", "出典", "検算", "ブック"],
} as const;

const files = ["insert", "find", "trace", "checks", "audit"] as const;

/** Takes each place beside an inserted statement, with a figure of it selected. */
export async function takePlaces(fileOf: (name: string) => string): Promise<void> {
  const workbench = await openWorkbench({ colorScheme: "light", addin: "dist" });
  try {
    await workbench.page.setViewportSize({ width: 1000 + width, height });
    await workbench.press("Operations");
    await workbench.sheet.select("L25");
    for (const language of ["en", "ja"] as const) {
      if (language === "ja") await workbench.pane.getByRole("button", { name: "日本語" }).click();
      for (const [n, name] of shown[language].entries()) {
        await workbench.pane.getByRole("tab", { name, exact: true }).first().click();
        await show(workbench.pane, n);
        await take(workbench, fileOf(`${files[n] ?? ""}-${language}`));
      }
    }
  } finally {
    await workbench.close();
  }
}

/** Finds an item, opens a check, audits the workbook; the others show something by themselves. */
async function show(pane: Frame, place: number): Promise<void> {
  const here = pane.locator("[role=tabpanel]:visible").first();
  if (files[place] === "find") {
    const search = here.getByRole("searchbox").or(here.getByRole("combobox")).first();
    await search.fill("Revenue.SI");
    await search.press("Enter");
  }
  if (files[place] === "checks") await here.locator("button[aria-expanded]").first().click();
  if (files[place] === "audit") {
    await here
      .getByRole("button", { name: /Audit this workbook|点検|監査/ })
      .first()
      .click();
    await pane.page().waitForTimeout(2_500);
  }
}

/** Univer and the pane tell nobody when they are done. */
async function take({ page }: Workbench, file: string): Promise<void> {
  await page.waitForTimeout(1_500);
  await page.locator("#pane").screenshot({ path: file });
}
