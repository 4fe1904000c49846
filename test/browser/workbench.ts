import { chromium } from "playwright-core";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { findBrowser } from "../../tools/find-browser.mjs";
import { startServer } from "../../workbench/server/server.ts";
import { serveLibraryFrom } from "./library.ts";
import { Sheet } from "./sheet.ts";
import { makeTrouble, type Trouble } from "./trouble.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const VIEWPORT = { width: 1400, height: 860 };
const PATIENCE = 20_000;

/** The workbench in a browser of its own, as a person has it in front of them. */
export interface Workbench {
  readonly page: Page;
  /** The task pane's frame, where `Excel` and `Office` are Microsoft's own. */
  readonly pane: Frame;
  /** The grid: type into cells, read them, read what the strip says about one. */
  readonly sheet: Sheet;
  /** Requests that left this machine; each was refused. None is right. */
  readonly trespasses: readonly string[];
  /** Errors no code caught, and what the console calls an error. None is right. */
  readonly faults: readonly string[];
  /** Members of the Excel object model that the pane asked for and the host does not model. */
  unmodelled(): Promise<readonly string[]>;
  /** Presses a button of the add-in's ribbon; settles when its command is done. */
  press(button: string): Promise<void>;
  /** Writes a picture of the whole window to `file`. */
  screenshot(file: string): Promise<void>;
  /** Loads the page anew, as F5 does, or by what else is done to it; returns what is new of it. */
  reload(by?: () => Promise<unknown>): Promise<Pick<Workbench, "pane" | "sheet">>;
  close(): Promise<void>;
}

/** The add-in built of the data that tests run on, whatever releases there are. */
const frozen = "build/frozen";

/** How the workbench is opened. */
interface Opening {
  /** Another built add-in, such as the one that ships. */
  readonly addin?: string;
  readonly colorScheme?: "light" | "dark";
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Where the pane's page has office.js from: the page as it is built, with this in place of Microsoft's address. */
  readonly library?: string;
  /** What comes late or not at all for the pane. */
  readonly troubles?: readonly Trouble[];
  /** Whether to wait for the pane; without it, for its frame only. */
  readonly waits?: boolean;
}

/** Returns the workbench, served and opened, once the pane has shaken hands and the cells stand. */
export async function openWorkbench({
  addin = frozen,
  ...opening
}: Opening = {}): Promise<Workbench> {
  const server = await startServer({ port: 0, addin });
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    await server.close();
  };
  try {
    browser = await launch();
    return { ...(await enter(browser, server.origin, opening)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function enter(
  browser: Browser,
  origin: string,
  { library, troubles = [], waits = true, ...opening }: Omit<Opening, "addin">,
): Promise<Omit<Workbench, "close">> {
  const context = await browser.newContext({ viewport: VIEWPORT, ...opening });
  const trespasses = await guard(context);
  const page = await context.newPage();
  if (library !== undefined) await serveLibraryFrom(page, library);
  for (const trouble of troubles) await makeTrouble(page, trouble);
  const faults = listen(page);
  const answer = await page.goto(origin);
  if (!answer?.ok())
    throw new Error("The workbench is not built: npm run build && npm run build:frozen");
  const pane = await (waits ? readyPane(page) : frameOf(page));
  return {
    page,
    pane,
    sheet: new Sheet(page, pane),
    trespasses,
    faults,
    unmodelled: () => page.evaluate(() => window.workbench.host.unmodelled),
    press: (button) => press(page, button),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    reload: async (by = () => page.reload()) => {
      const loaded = page.waitForEvent("load");
      await by();
      await loaded;
      const pane = await readyPane(page);
      return { pane, sheet: new Sheet(page, pane) };
    },
  };
}

async function press(page: Page, button: string): Promise<void> {
  const ribbon = page.locator("#ribbon");
  await ribbon.getByRole("button", { name: button, exact: true }).click();
  await ribbon.locator("button:disabled").waitFor({ state: "detached" });
}

/** Trusts no certificate and no page more than a browser does by itself. */
function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("No Chrome, Edge or Chromium: set CHROME_PATH");
  return chromium.launch({ executablePath, args: FLAGS });
}

async function guard(context: BrowserContext): Promise<string[]> {
  const trespasses: string[] = [];
  await context.route(
    (url) => url.hostname !== "127.0.0.1" && url.protocol.startsWith("http"),
    async (route) => {
      trespasses.push(route.request().url());
      await route.abort();
    },
  );
  return trespasses;
}

function listen(page: Page): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return faults;
}

async function readyPane(page: Page): Promise<Frame> {
  const fault = page.locator("#fault:not([hidden])");
  await fault.or(page.locator("body[data-ready]")).waitFor({ timeout: PATIENCE });
  if (await fault.isVisible()) throw new Error((await fault.textContent()) ?? "");
  const pane = await frameOf(page);
  await pane.evaluate(() => Office.onReady());
  return pane;
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await page.locator("#pane iframe").elementHandle();
  const pane = await frame?.contentFrame();
  if (!pane) throw new Error("The workbench has no task pane");
  return pane;
}
