import type { Frame, Locator } from "playwright-core";

/** How far an element moved, and which element. */
interface Shift {
  /** Of the view, as browsers count a layout shift. */
  readonly share: number;
  readonly moved: string;
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

declare global {
  interface Window {
    settled?: Promise<Shift[]>;
  }
}

/** Returns what moves in the pane between the first and the last picture of a place that a press opens. */
export async function shiftsAfter(pane: Frame, opener: Locator): Promise<readonly Shift[]> {
  await pane.evaluate(watch);
  await opener.press("Enter");
  return pane.evaluate(() => window.settled ?? []);
}

/** Runs in the pane's page: begins to watch, until the place that is opened next has been still for a while. */
function watch(): void {
  const entries: LayoutShift[] = [];
  const shifts = new PerformanceObserver((list) => {
    entries.push(...(list.getEntries() as LayoutShift[]));
  });
  shifts.observe({ type: "layout-shift" });
  let changed = performance.now();
  const changes = new MutationObserver(() => {
    changed = performance.now();
  });
  changes.observe(document.body, { subtree: true, childList: true, characterData: true });

  const placeInView = (): Element | undefined =>
    [...document.querySelectorAll("main > [role=tabpanel]")].find((panel) =>
      panel.checkVisibility(),
    );
  const before = placeInView();
  /** The time of the first complete picture; moves before it are not counted. */
  let drawn: number | undefined;
  const look = (now: number, done: () => void): void => {
    const place = placeInView();
    if (drawn === undefined && place !== before && place?.matches(":has(> :not([role=status]))")) {
      drawn = Infinity;
      requestAnimationFrame((next) => (drawn = next));
    }
    if (drawn !== undefined && drawn < now && now - changed > 400) done();
    else
      requestAnimationFrame((next) => {
        look(next, done);
      });
  };
  window.settled = new Promise((resolve) => {
    look(0, () => {
      shifts.disconnect();
      changes.disconnect();
      const after = entries.filter(({ startTime }) => startTime >= (drawn ?? 0));
      resolve(
        after.map(({ value, sources }) => ({
          share: value,
          moved: sources.map(({ node }) => node?.textContent?.slice(0, 40)).join(", "),
        })),
      );
    });
  });
}
