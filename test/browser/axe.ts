import fs from "node:fs";
import { createRequire } from "node:module";
import type { Workbench } from "./workbench.ts";

const axe = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rules that something in the pane breaks; the focus sentinels of the component library break one on purpose. */
export async function axeFaults({ pane }: Pick<Workbench, "pane">): Promise<string[]> {
  await pane.evaluate(axe);
  await pane.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  return pane.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof import("axe-core") };
    const context = { exclude: [["[data-tabster-dummy]"]] };
    const { violations } = await checker.run(context);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}
