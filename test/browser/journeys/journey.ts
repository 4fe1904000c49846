import assert from "node:assert/strict";
import fs from "node:fs";
import type { Locator } from "playwright-core";
import type { Workbench } from "../workbench.ts";

/** The most key presses from one control of the pane to any other; nobody would use a longer way. */
const MOST_KEYS = 120;

/** The greatest time of a step, in milliseconds, on a busy machine. */
const CEILING = 20_000;

/** A user of the workbench with a keyboard and no mouse; every step is timed. */
export class Journey {
  private readonly steps: { readonly place: string; readonly step: string; readonly ms: number }[] =
    [];

  constructor(readonly workbench: Workbench) {}

  /** The place in view. */
  get here(): Locator {
    return this.workbench.pane.locator("main > [role=tabpanel]:visible");
  }

  /** Does a step of a journey, and keeps how long it took. */
  async step<T>(place: string, step: string, work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    const result = await work();
    const ms = Math.round(performance.now() - start);
    this.steps.push({ place, step, ms });
    assert.ok(ms < CEILING, `${step}: ${ms} ms`);
    return result;
  }

  /** Goes to a place by the tabs, or by the button of the help. */
  async open(place: string): Promise<void> {
    const { pane, page } = this.workbench;
    if (place === "Help") return this.press(pane.getByRole("button", { name: place, exact: true }));
    const wanted = pane.getByRole("tab", { name: place, exact: true });
    await this.reach(wanted.locator("xpath=ancestor::*[@role='tablist']"));
    for (let n = 0; n < 6 && !(await hasFocus(wanted)); n += 1)
      await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await pane.getByRole("tab", { name: place, exact: true, selected: true }).waitFor();
  }

  /** Moves to a control, or to any of a list of tabs, with Tab, or back with Shift+Tab; from the grid with F6 first. */
  async reach(target: Locator): Promise<void> {
    await target.waitFor();
    const { keyboard } = this.workbench.page;
    for (let n = 0; n < 3 && !(await this.isInPane()); n += 1) await keyboard.press("F6");
    const key = (await target.evaluate(isBehindFocus)) ? "Tab" : "Shift+Tab";
    for (let n = 0; n < MOST_KEYS; n += 1) {
      if (await hasFocus(target)) return;
      await keyboard.press(key);
    }
    const at = await this.workbench.pane.evaluate(() => document.activeElement?.outerHTML);
    assert.fail(`${String(target)} is not reached from ${at?.slice(0, 200) ?? "nothing"}`);
  }

  /** Goes to a control and presses a key there. */
  async press(target: Locator, key = "Enter"): Promise<void> {
    await this.reach(target);
    await this.workbench.page.keyboard.press(key);
  }

  /** Goes to a list of choices, and through it with the arrows until one is chosen, by its value or its beginning. */
  async choose(list: Locator, wanted: string): Promise<void> {
    await this.reach(list);
    for (const key of ["ArrowDown", "ArrowUp"])
      for (let chosen = await chosenOf(list), before = "?"; chosen.value !== before;) {
        if (chosen.value === wanted || chosen.label.startsWith(wanted)) return;
        await this.workbench.page.keyboard.press(key);
        [chosen, before] = [await chosenOf(list), chosen.value];
      }
    assert.fail(`${wanted} is not in the list`);
  }

  /** Waits until a live region of the pane says something. */
  said(text: string | RegExp): Promise<void> {
    return this.workbench.pane.getByRole("status").filter({ hasText: text }).first().waitFor();
  }

  /** Prints how long each step took, and writes it into a file. */
  report(file: string): void {
    const rows = this.steps.map(({ place, step, ms }) => `| ${place} | ${step} | ${ms} |`);
    const table = ["| place | step | ms |", "| --- | --- | ---: |", ...rows].join("\n");
    console.log(table.replace(/^/gm, "      "));
    fs.writeFileSync(file, `${table}\n`);
  }

  private isInPane(): Promise<boolean> {
    return this.workbench.page.evaluate(
      () => document.activeElement?.closest("#pane") !== null && document.hasFocus(),
    );
  }
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const { activeElement } = element.ownerDocument;
    return (
      element === activeElement || (element.role === "tablist" && element.contains(activeElement))
    );
  });

const chosenOf = (list: Locator): Promise<{ value: string; label: string }> =>
  list.evaluate((select: HTMLSelectElement) => ({
    value: select.value,
    label: select.selectedOptions[0]?.textContent ?? "",
  }));

/** Says whether an element comes after the focused one, in the order of the page. */
function isBehindFocus(element: Element): boolean {
  const { activeElement } = element.ownerDocument;
  const { DOCUMENT_POSITION_PRECEDING: before } = Node;
  return ((activeElement ?? document.body).compareDocumentPosition(element) & before) === 0;
}
