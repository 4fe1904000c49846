import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { openWorkbench } from "../../test/browser/workbench.ts";
import type { Row, Subject } from "./row.ts";
import { weigh } from "./sizes.ts";
import { spreadOf } from "./spread.ts";

const reloads = 11;

/** What a pane reports about its own start, in milliseconds from the beginning of its navigation. */
interface Start {
  readonly interactive: number;
  readonly preview: number;
  readonly longest: number;
  /** The addresses of the scripts that were loaded by its first interaction. */
  readonly scripts: readonly string[];
}

declare global {
  interface Window {
    paneStart?: Partial<Start>;
  }
}

/** Measures how fast the pane is ready when it is reloaded in the workbench, in a headless browser. */
export async function measurePane(folder: string): Promise<Subject> {
  const workbench = await openWorkbench({ addin: folder });
  try {
    await workbench.page.addInitScript(watchStart);
    const starts: Start[] = [];
    for (let n = 0; n <= reloads; n += 1) starts.push(await reload(workbench.page, workbench.pane));
    return subjectOf(starts.slice(1), folder);
  } finally {
    await workbench.close();
  }
}

function subjectOf(starts: readonly Start[], folder: string): Subject {
  const row = (what: string, key: "interactive" | "preview" | "longest", budget: number): Row => ({
    what,
    measured: spreadOf(starts.map((start) => start[key])),
    unit: " ms",
    budget,
  });
  const scripts = (starts[0]?.scripts ?? [])
    .map((address) => new URL(address).pathname.replace(/^\/(addin\/)?/, ""))
    .filter((file) => file !== "functions.js")
    .map((file) => path.join(folder, file));
  return {
    title: "The pane, reloaded with the workbench idle",
    how: `${reloads} reloads after one that is not counted, in the Chromium of the tests, without throttling; from the beginning of the navigation. Interactive: Insert stands and the thread is free. The longest task is the pane's and the page's: they share a thread; a task under 50 ms counts as 0.`,
    rows: [
      row("interactive", "interactive", 250),
      row("preview", "preview", 350),
      row("longest task", "longest", 80),
      {
        what: "scripts to the first interaction, functions.js apart, zipped",
        measured: weigh(scripts),
        unit: " kB",
        budget: 170,
      },
    ],
  };
}

async function reload(page: Page, pane: Frame): Promise<Start> {
  await page.waitForTimeout(1_000);
  await pane.evaluate(() => {
    location.reload();
  });
  await page.waitForTimeout(500);
  await pane.waitForFunction(() => window.paneStart?.preview !== undefined, undefined, {
    timeout: 20_000,
  });
  // The longest task may be in the slices of work after the preview.
  await page.waitForTimeout(1_500);
  return pane.evaluate(() => window.paneStart as Start);
}

/** Runs in every page before its scripts; observes only the pane. */
function watchStart(): void {
  if (window === window.top) return;
  const start: { -readonly [K in keyof Start]?: Start[K] } = { longest: 0 };
  window.paneStart = start;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      start.longest = Math.max(start.longest ?? 0, duration);
  }).observe({ type: "longtask", buffered: true });
  const look = new MutationObserver(() => {
    const button = document.querySelector("button[type=submit]");
    if (button && start.scripts === undefined) {
      start.scripts = performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .filter(
          (name) => name.endsWith(".js") && /functions|taskpane|chunks|\d\.[0-9a-f]{8}/.test(name),
        );
      setTimeout(() => {
        start.interactive = performance.now();
      });
    }
    if (document.querySelector('[role="region"][aria-label^="Preview"]')) {
      look.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => {
          start.preview = performance.now();
        }),
      );
    }
  });
  look.observe(document, { childList: true, subtree: true });
}
