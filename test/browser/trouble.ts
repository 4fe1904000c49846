import type { Page } from "playwright-core";

/** A file of the add-in that does not come as it should for the task pane; the workbench's own page gets it at once. */
export interface Trouble {
  /** The end of its address, such as "taskpane.js". */
  readonly file: string | RegExp;
  /** Milliseconds it comes late; without them it does not come. */
  readonly late?: number;
  /** How often it does not come; each time by default. */
  readonly times?: number;
}

/** Makes a file come late or not at all from now on, and returns how often it was asked for so far. */
export async function makeTrouble(page: Page, trouble: Trouble): Promise<() => number> {
  const { file, late, times = Infinity } = trouble;
  let asked = 0;
  const isIt = ({ pathname }: URL): boolean =>
    typeof file === "string" ? pathname.endsWith(`/${file}`) : file.test(pathname);
  await page.route(isIt, async (route) => {
    if (route.request().frame() === page.mainFrame()) return route.continue();
    asked += 1;
    if (late !== undefined) await new Promise((resolve) => setTimeout(resolve, late));
    return late === undefined && asked <= times ? route.abort() : route.continue();
  });
  return () => asked;
}
