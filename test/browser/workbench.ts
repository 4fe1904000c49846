import type { BrowserContext, Frame, Page } from "playwright-core";
import { visit } from "./one-browser.ts";
import { Sheet } from "./sheet.ts";
import { makeTrouble, type Trouble } from "./trouble.ts";

const VIEWPORT = { width: 1400, height: 860 };
const PATIENCE = 20_000;

/** The workbench in its own window, as a user sees it. */
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
  /** Reloads the page, as F5 does or in another way; returns its new state. */
  reload(by?: () => Promise<unknown>): Promise<Pick<Workbench, "pane" | "sheet">>;
  /** Reloads only the pane and keeps the workbook; waits for the handshake, or only for the page. */
  reloadPane(waits?: boolean): Promise<void>;
  readonly close: () => Promise<void>;
}

/** The add-in built from the frozen test data, whatever releases ship. */
const frozen = "build/frozen";

/** How the workbench is opened. */
interface Opening {
  /** Another built add-in, such as the one that ships. */
  readonly addin?: string;
  readonly colorScheme?: "light" | "dark";
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What comes late or not at all for the pane. */
  readonly troubles?: readonly Trouble[];
  /** Whether to wait for the pane; without it, for its frame only. */
  readonly waits?: boolean;
}

/** Returns the workbench in its own window, once the handshake of the pane is done and the cells are ready. */
export async function openWorkbench({
  addin = frozen,
  ...opening
}: Opening = {}): Promise<Workbench> {
  const { browser, origin, leave } = await visit(addin);
  const { colorScheme = "light", viewport = VIEWPORT } = opening;
  const context = await browser.newContext({ colorScheme, viewport });
  const close = async () => {
    await context.close();
    leave();
  };
  try {
    return { ...(await enter(context, origin, opening)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function enter(
  context: BrowserContext,
  origin: string,
  { troubles = [], waits = true }: Opening,
): Promise<Omit<Workbench, "close">> {
  const trespasses = await guard(context);
  // Functions sent to a page are compiled with a helper that keeps their names.
  await context.addInitScript("globalThis.__name = (named) => named");
  const page = await context.newPage();
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
    reloadPane: (waits = true) => reloadPane(pane, waits),
  };
}

async function press(page: Page, button: string): Promise<void> {
  const ribbon = page.locator("#ribbon");
  await ribbon.getByRole("button", { name: button, exact: true }).click();
  await ribbon.locator("button:disabled").waitFor({ state: "detached" });
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

async function reloadPane(pane: Frame, waits: boolean): Promise<void> {
  const begun = pane.page().waitForEvent("framenavigated", (frame) => frame === pane);
  await pane.evaluate(() => {
    location.reload();
  });
  await begun;
  if (!waits) return;
  await pane.waitForLoadState("load");
  await pane.evaluate(() => Office.onReady());
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await page.locator("#pane iframe").elementHandle();
  const pane = await frame.contentFrame();
  if (!pane) throw new Error("The workbench has no task pane");
  return pane;
}
