import assert from "node:assert/strict";
import fs from "node:fs";
import { createRequire } from "node:module";
import type { Locator } from "playwright-core";
import { openWorkbench, type Workbench } from "./workbench.ts";

/** Each statement with its sheet, the columns it takes, its totals, and one printed figure of it. */
const STATEMENTS = [
  { label: "Operations", columns: "A1:K", checks: 7, cell: "D19", figure: 9849202 },
  { label: "Balance sheet", columns: "A1:I", checks: 6, cell: "D24", figure: 41053152 },
  { label: "Cash flows", columns: "A1:K", checks: 5, cell: "D11", figure: -2595017 },
] as const;

describe("the task pane in a browser", function () {
  this.timeout(60_000);
  let workbench: Workbench;
  let status: Locator;
  let insert: Locator;
  before(async () => {
    workbench = await openWorkbench();
    status = workbench.pane.getByRole("status");
    insert = workbench.pane.getByRole("button", { name: "Insert" });
    await insert.waitFor();
  });
  after(() => workbench.close());

  const said = (text: string | RegExp): Promise<void> =>
    status.filter({ hasText: text }).waitFor({ timeout: 15_000 });
  const choose = (label: string): Promise<void> =>
    workbench.pane.getByRole("radio", { name: label, exact: true }).check();

  /** The verdicts of the sheet in view, which stand beside the labels; lines that are no money have their unit there. */
  const verdicts = async (): Promise<unknown[]> => {
    const column = await workbench.sheet.values("C10:C60");
    return column.flat().filter((value) => /^(OK|DIFF|n\.p\.|#)/.test(String(value)));
  };

  for (const { label, columns, checks, cell, figure } of STATEMENTS) {
    it(`inserts ${label} on a new sheet, and every printed total's check reads OK`, async () => {
      await choose(label);
      await insert.click();
      await said(
        new RegExp(`Written to IIJ ${label}!${columns}\\d+\\. ${checks} totals are checked`),
      );
      assert.deepEqual(await verdicts(), Array(checks).fill("OK"));
      assert.equal((await workbench.sheet.read(cell)).value, figure);
    });

    it(`inserts ${label} from the ribbon in the same way`, async () => {
      await workbench.press(label);
      await said(`Written to IIJ ${label} (2)!${columns}`);
      assert.deepEqual(await verdicts(), Array(checks).fill("OK"));
      assert.equal((await workbench.sheet.read(cell)).value, figure);
    });
  }

  it("puts one period twice, as two releases print it, in the unit chosen", async () => {
    const { pane, sheet } = workbench;
    await choose("Operations");
    for (const period of ["1Q02", "1Q03", "3Q03", "4Q03", "FY2002", "FY2003"])
      await pane.getByRole("checkbox", { name: new RegExp(`^${period}`) }).uncheck();
    await pane.getByLabel("Release for 4Q02").selectOption({ label: "both" });
    await pane.getByLabel("Unit").selectOption("JPYm");
    await insert.click();
    await said("Written to IIJ Operations (3)!A1:F");
    assert.deepEqual(await sheet.values("C5:E6"), [
      ["Check", "4Q02", "4Q02"],
      ["7 of 7 agree", "1Q03", "4Q03"],
    ]);
    assert.deepEqual(await sheet.values("C36:E36"), [["OK", -2136.513, -9289.6]]);
    await pane.getByRole("checkbox", { name: "4Q02" }).uncheck();
    await pane.getByText("Choose at least one period.").waitFor();
    assert.equal(await insert.getAttribute("aria-disabled"), "true");
    await pane.getByRole("checkbox", { name: "4Q02" }).check();
  });

  it("inserts a table as printed", async () => {
    const { pane, sheet } = workbench;
    await choose("A table as printed");
    await pane.getByLabel("Release").selectOption("1Q03");
    await pane.getByLabel("Table", { exact: true }).selectOption("8");
    await insert.click();
    await said("Written to IIJ 1Q03 Table 8!A1:F7.");
    assert.deepEqual(await sheet.values("A5:F5"), [
      ["Adjusted EBITDA", -97, 329, -1.295, 459, -1.211],
    ]);
  });

  it("asks before it overwrites, saying what would be lost", async () => {
    const { pane, page, sheet } = workbench;
    await choose("At the selection");
    await sheet.select("A5");
    await insert.click();
    const dialog = pane.getByRole("alertdialog");
    await dialog.getByText("Overwrite 'IIJ 1Q03 Table 8'!A5:F11?").waitFor();
    await dialog
      .getByText(/^18 cells there hold something \(Adjusted EBITDA, -97, 329 and others\)\./)
      .waitFor();
    await page.keyboard.press("Escape");
    await said("Nothing was changed.");
    assert.deepEqual(await sheet.values("A5:B5"), [["Adjusted EBITDA", -97]]);
    await insert.click();
    await dialog.getByRole("button", { name: "Overwrite" }).click();
    await said("Written to IIJ 1Q03 Table 8!A5:F11.");
    assert.deepEqual(await sheet.values("A9:B9"), [["Adjusted EBITDA", -97]]);
  });

  it("says what Excel refused, and opens for what a command cannot say", async () => {
    const { page, sheet } = workbench;
    const before = await sheet.values("A1:F11");
    await workbench.press("Open pane");
    assert.equal(await page.locator("#pane").isVisible(), false);
    await page.evaluate(() => {
      window.workbench.host.failAt(30);
    });
    await workbench.press("Cash flows");
    assert.equal(await page.locator("#pane").isVisible(), true);
    await said(/^Excel refused \(GeneralException: .*\)\..* The workbook is as it was before\.$/);
    assert.deepEqual(await sheet.values("A1:F11"), before);
  });

  it("is worked by keyboard alone, in the order it reads", async () => {
    const { page, pane } = workbench;
    await choose("Operations");
    const names: string[] = [];
    while (names.length < 11) {
      names.push(await pane.evaluate(focusedName));
      await page.keyboard.press("Tab");
    }
    assert.deepEqual(
      names.map((name) => name.split(" (")[0]),
      [
        ...["Operations", "1Q02", "4Q02", "Release for 4Q02", "1Q03", "3Q03", "4Q03"],
        ...["FY2002", "FY2003", "Unit", "At the selection"],
      ],
    );
    assert.equal(await pane.evaluate(focusedName), "Insert");
    await choose("A table as printed");
    await page.keyboard.press("ArrowUp");
    assert.equal(await pane.getByRole("radio", { name: "Cash flows" }).isChecked(), true);
  });

  it("leaves the focus where it is when it writes", async () => {
    await choose("A table as printed");
    await choose("On a new sheet");
    await insert.focus();
    await insert.press("Enter");
    await said("Written to IIJ 1Q03 Table 8 (2)!");
    const focused = await workbench.pane.evaluate(() => document.activeElement?.textContent);
    assert.equal(focused, "Insert");
  });

  it("asks nothing unmodelled, nothing of other machines, and leaves no error uncaught", async () => {
    assert.deepEqual(await workbench.unmodelled(), []);
    assert.deepEqual([workbench.trespasses, workbench.faults], [[], []]);
  });
});

describe("the task pane for everyone", function () {
  this.timeout(60_000);

  for (const colorScheme of ["light", "dark"] as const) {
    it(`has no fault that axe finds, in ${colorScheme} colours`, async () => {
      const workbench = await openWorkbench({ colorScheme });
      try {
        const { pane, sheet } = workbench;
        await pane.getByRole("button", { name: "Insert" }).waitFor();
        assert.deepEqual(await axeFaults(workbench), []);
        await pane.getByRole("radio", { name: "A table as printed" }).check();
        await pane.getByRole("radio", { name: "At the selection" }).check();
        await sheet.select("A1");
        await pane.getByRole("button", { name: "Insert" }).click();
        await pane.getByRole("alertdialog").waitFor();
        assert.deepEqual(await axeFaults(workbench), []);
      } finally {
        await workbench.close();
      }
    });
  }
});

function focusedName(): string {
  const focused = document.activeElement as HTMLInputElement | null;
  const label = focused?.labels?.[0]?.textContent ?? focused?.textContent ?? "";
  return focused?.getAttribute("aria-label") ?? label;
}

const axe = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rules that something in the pane breaks; the focus sentinels of the component library break one on purpose. */
async function axeFaults({ pane }: Workbench): Promise<string[]> {
  await pane.evaluate(axe);
  await pane.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  return pane.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof import("axe-core") };
    const context = { exclude: [["[data-tabster-dummy]"]] };
    const { violations } = await checker.run(context);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}
