// Draws assets/*.png from assets/icons/*.svg: `npx tsx tools/render-icons.ts` after changing a drawing. The drawings use
// a 16 × 16 grid, so every size here is sharp.
import fs from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./find-browser.mjs";

const drawings = "assets/icons";
const ribbonSizes = [16, 32, 80];
const storeSizes = [16, 32, 64, 80, 128];

const executablePath = findBrowser();
if (!executablePath) throw new Error("No Chromium found: install one or set CHROME_PATH.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
for (const file of fs.readdirSync(drawings)) {
  const name = path.basename(file, ".svg");
  const svg = fs.readFileSync(path.join(drawings, file), "utf8");
  for (const size of name === "icon" ? storeSizes : ribbonSizes) await render(name, svg, size);
}
await browser.close();

async function render(name: string, svg: string, size: number): Promise<void> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  await page.screenshot({ path: `assets/${name}-${size}.png`, omitBackground: true });
}
