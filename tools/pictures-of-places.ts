// Takes the pictures of the pane's places, a sheet of three themes for each place and language: npm run pictures -- places.
import fs from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { stops, tourIn, writeTourBook, type Stop } from "../test/browser/stops.ts";
import { openWorkbench, type Workbench } from "../test/browser/workbench.ts";

const [width, height] = [352, 700];

/** The themes of the pane; the forced colours are those of a dark high contrast. */
const themes = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
] as const;

/** The picture's file, and what it shows. */
const pictures = {
  insert: "Insert",
  find: "Find, an item",
  trace: "Trace, a figure",
  checks: "Checks",
  workbook: "Workbook, an audit",
  help: "Help",
} as const;

/** Takes every place in both languages into a folder. */
export async function takePlaces(folder: string): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  const workbench = await openWorkbench({ addin: "dist" });
  try {
    await workbench.page.setViewportSize({ width: 1000 + width, height });
    await writeTourBook(workbench);
    for (const language of ["en", "ja"] as const) {
      const tour = await tourIn(language, workbench);
      for (const [name, at] of Object.entries(pictures)) {
        await requireStop(at).come(tour);
        const shots = await inEveryTheme(workbench);
        const sheet = await besideEachOther(workbench.page, shots);
        fs.writeFileSync(path.join(folder, `${name}-${language}.webp`), sheet);
      }
    }
  } finally {
    await workbench.close();
  }
}

function requireStop(at: string): Stop {
  const stop = stops.find((each) => each.at === at);
  if (!stop) throw new Error(`No stop is called ${at}.`);
  return stop;
}

/** Takes the pane as it is in each theme. */
async function inEveryTheme({ page, pane }: Workbench): Promise<readonly Buffer[]> {
  await pane.evaluate(() => {
    scrollTo(0, 0);
  });
  const shots: Buffer[] = [];
  for (const theme of themes) {
    await page.emulateMedia(theme);
    // The pane does not report when it is redrawn.
    await page.waitForTimeout(700);
    shots.push(await page.locator("#pane").screenshot());
  }
  await page.emulateMedia(themes[0]);
  return shots;
}

/** Returns pictures side by side as one, lossless, in the one format that browsers compress by themselves. */
async function besideEachOther(page: Page, shots: readonly Buffer[]): Promise<Buffer> {
  const address = await page.evaluate(
    async (all) => {
      const images = await Promise.all(
        all.map(async (base64) => createImageBitmap(await (await fetch(base64)).blob())),
      );
      const gap = 8;
      const canvas = document.createElement("canvas");
      canvas.width = images.reduce((sum, image) => sum + image.width + gap, -gap);
      canvas.height = Math.max(...images.map((image) => image.height));
      let left = 0;
      for (const image of images) {
        canvas.getContext("2d")?.drawImage(image, left, 0);
        left += image.width + gap;
      }
      return canvas.toDataURL("image/webp", 1);
    },
    shots.map((shot) => `data:image/png;base64,${shot.toString("base64")}`),
  );
  return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
}
