import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../../tools/find-browser.mjs";
import { startServer, type WorkbenchServer } from "../../workbench/server/server.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Milliseconds without a workbench after which the browser ends: the next file of tests begins within them. */
const LINGER = 500;

/** A browser and a server of a built add-in, shared by all visits. */
interface Visit {
  readonly browser: Browser;
  readonly origin: string;
  readonly leave: () => void;
}

let browser: Promise<Browser> | undefined;
const servers = new Map<string, Promise<WorkbenchServer>>();
let visitors = 0;
let ending: NodeJS.Timeout | undefined;

/**
 * Returns the browser of this process and the server of an add-in, starting them if needed. Each page has its own context
 * and shares nothing else.
 */
export async function visit(addin: string): Promise<Visit> {
  clearTimeout(ending);
  visitors += 1;
  let isIn = true;
  const leave = (): void => {
    if (!isIn) return;
    isIn = false;
    visitors -= 1;
    if (visitors === 0) ending = setTimeout(() => void end(), LINGER);
  };
  try {
    const server = servers.get(addin) ?? startServer({ port: 0, addin });
    servers.set(addin, server);
    browser ??= launch();
    return { browser: await browser, origin: (await server).origin, leave };
  } catch (error) {
    leave();
    throw error;
  }
}

async function end(): Promise<void> {
  const [ended, closed] = [browser, [...servers.values()]];
  browser = undefined;
  servers.clear();
  await (await ended)?.close();
  for (const server of closed) await (await server).close();
}

/** Trusts certificates and pages only as a browser does by default. */
async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("No Chrome, Edge or Chromium: set CHROME_PATH");
  const launched = await chromium.launch({ executablePath, args: FLAGS });
  launched.once("disconnected", () => {
    browser = undefined;
  });
  return launched;
}
