import fs from "node:fs";
import { createRequire } from "node:module";
import type { Workbench } from "./workbench.ts";

const axe = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules of axe that depend on colours. */
export const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/**
 * Rules that something in the pane breaks, of some or all.
 *
 * One fault of one kind of element is passed over: `aria-hidden-focus` of the dummies that tabster puts before and after a
 * group with arrow keys, such as the TabList of the places, and around a dialog. They hand the focus on as soon as they have
 * it and are hidden so that nothing is read out. Both projects say that this is by design:
 * https://github.com/microsoft/tabster/issues/288, https://github.com/microsoft/fluentui/issues/27517
 */
export async function axeFaults(
  { pane }: Pick<Workbench, "pane">,
  rules: readonly string[] = [],
): Promise<string[]> {
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(axe);
  await pane.evaluate(settled);
  return pane.evaluate(
    async (values) => {
      const { axe: checker } = window as unknown as { axe: typeof import("axe-core") };
      const { violations } = await checker.run({
        // What no rule is broken by is not described, element by element.
        resultTypes: ["violations"],
        ...(values.length > 0 && { runOnly: { type: "rule", values } }),
      });
      return violations.flatMap(({ id, nodes }) => {
        const counted = nodes.filter(
          ({ html }) => id !== "aria-hidden-focus" || !/^<i [^>]*data-tabster-dummy/.test(html),
        );
        const told = counted.map(({ html }) => html).join(" ");
        return counted.length > 0 ? [`${id}: ${told}`] : [];
      });
    },
    [...rules],
  );
}

/**
 * Waits for the colours of the theme: a change of theme is drawn in the next frame, and its transitions begin with that.
 * Runs in the pane's page.
 */
async function settled(): Promise<void> {
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  const running = (): Animation[] =>
    document.getAnimations().filter(({ playState }) => playState === "running");
  do {
    // An animation of a removed element is cancelled, which also ends it.
    await Promise.allSettled(running().map(({ finished }) => finished));
    await frame();
    await frame();
  } while (running().length > 0);
}
