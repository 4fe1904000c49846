// Takes the pictures that the documents show: npm run pictures, or with -- places those of the pane alone. The narrower fonts of Excel are fonts-liberation here.
import fs from "node:fs";
import { openWorkbench, type Workbench } from "../test/browser/workbench.ts";
import { takePlaces } from "./pictures-of-places.ts";

const folder = "assets/screenshots";
const placesFolder = "docs/pictures";

/** A sheet as it is inserted from the pane, and how much of it the picture shows. */
interface Picture {
  readonly file: string;
  /** What is chosen in the pane's gallery. */
  readonly item: string;
  readonly fill: "Live formulas" | "One formula" | "Values";
  readonly width: number;
  readonly height: number;
}

const sheets: readonly Picture[] = [
  { file: "operations", item: "Operations", fill: "Live formulas", width: 1440, height: 1150 },
  {
    file: "revenue-by-service",
    item: "RevenueByService",
    fill: "Live formulas",
    width: 1860,
    height: 1180,
  },
  { file: "cash-flows", item: "CashFlows", fill: "One formula", width: 1440, height: 1350 },
  { file: "margins", item: "Margins", fill: "Values", width: 1440, height: 1520 },
  { file: "restatement", item: "Restatement", fill: "Live formulas", width: 1090, height: 1700 },
  { file: "table-as-printed", item: "4Q03 1", fill: "Live formulas", width: 1050, height: 760 },
];

/** How wide the pane is beside the sheet. */
const pane = 352;

async function takeSheet(picture: Picture): Promise<void> {
  await withWorkbench(picture.width + pane, picture.height, async (workbench) => {
    await workbench.pane
      .getByRole("combobox", { name: "Statement or table" })
      .selectOption(picture.item);
    await workbench.pane.getByRole("radio", { name: picture.fill }).check();
    await workbench.pane.getByRole("button", { name: "Insert", exact: true }).click();
    await workbench.pane.getByText(/^Written to /).waitFor();
    await workbench.sheet.select("B1");
    await settled(workbench);
    await workbench.page.locator("#grid").screenshot({ path: fileOf(picture.file) });
  });
}

/** The picture of the README: the ribbon, a sheet and the pane. */
async function takeWorkbench(): Promise<void> {
  await withWorkbench(1480, 900, async (workbench) => {
    await workbench.press("Operations");
    await workbench.sheet.select("D19");
    await settled(workbench);
    await workbench.screenshot(fileOf("workbench"));
  });
}

async function withWorkbench(
  width: number,
  height: number,
  work: (workbench: Workbench) => Promise<void>,
): Promise<void> {
  const workbench = await openWorkbench({ colorScheme: "light", addin: "dist" });
  try {
    await workbench.page.setViewportSize({ width, height });
    await work(workbench);
  } finally {
    await workbench.close();
  }
}

/** Univer draws on a canvas, and does not report when it is done. */
const settled = ({ page }: Workbench): Promise<void> => page.waitForTimeout(1500);

const fileOf = (name: string): string => `${folder}/${name}.png`;

const placesOnly = process.argv.includes("places");

fs.mkdirSync(folder, { recursive: true });
if (!placesOnly) {
  await takeWorkbench();
  for (const picture of sheets) await takeSheet(picture);
}
await takePlaces(placesFolder);
for (const each of placesOnly ? [placesFolder] : [folder, placesFolder])
  console.log(fs.readdirSync(each).join("\n"));
