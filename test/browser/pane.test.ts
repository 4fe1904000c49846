import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { openWorkbench, type Workbench } from "./workbench.ts";

/**
 * Each statement with its sheet, its totals, and one of its printed figures: the beginning or the whole of a cell of
 * 1Q02.
 */
const STATEMENTS = [
  { code: "Operations", label: "Operations", checks: 7, cell: "E27", figure: 9849202 },
  { code: "BalanceSheet", label: "Balance sheet", checks: 6, cell: "E32", figure: 41053152 },
  { code: "CashFlows", label: "Cash flows", checks: 5, cell: "E19", figure: -2595017 },
] as const;

/** The texts in the column of verdicts for lines that are not money. */
const units = ["JPY per share", "JPY per ADS", "shares", "ADS"];

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
  const choose = async (id: string): Promise<void> => {
    await workbench.pane.getByRole("combobox", { name: "Statement or table" }).selectOption(id);
  };
  const radio = (label: string): Promise<void> =>
    workbench.pane.getByRole("radio", { name: label }).check();

  /** How many verdicts say that every printed total agrees; any other verdict fails. */
  const agreeing = async (): Promise<number> => {
    const beside = (await workbench.sheet.values("B18:B61")).flat().map(String);
    const verdicts = beside.filter((text) => !["", ...units].includes(text));
    const agree = verdicts.filter((verdict) => /^✔( rounding)?$/.test(verdict));
    assert.deepEqual(agree, verdicts);
    return agree.length;
  };

  /** The preview's room before a mark is as wide as a digit; the workbench's is a space. */
  const spaced = (text: string): string => text.replace(/\s/g, " ");

  /** The preview's lines, without the room for parentheses and flags. */
  const previewed = async (title: string): Promise<string[][]> => {
    const region = workbench.pane.getByRole("region", { name: `Preview: ${title}` });
    await region.waitFor();
    return region.evaluate((element) =>
      [...element.querySelectorAll("tbody tr")].map((row) =>
        [...row.children].map((cell) => cell.textContent.trim()),
      ),
    );
  };

  for (const { code, label, checks, cell, figure } of STATEMENTS) {
    it(`inserts ${label} on a new sheet, and every printed total agrees`, async () => {
      await choose(code);
      await insert.click();
      await said(
        new RegExp(
          `Written to 'IIJ ${label}'!A1:L?[A-Z]\\d+\\. Column B contains ${checks} checks against the printed figures`,
        ),
      );
      assert.equal(await agreeing(), checks);
      assert.equal((await workbench.sheet.read(cell)).value, figure);
    });

    it(`inserts ${label} from the ribbon in the same way`, async () => {
      await workbench.press(label);
      await said(`Written to 'IIJ ${label} (2)'!A1:`);
      assert.equal(await agreeing(), checks);
      assert.equal((await workbench.sheet.read(cell)).value, figure);
    });
  }

  it("puts one period twice, as two releases print it, in the unit chosen", async () => {
    const { pane, sheet } = workbench;
    await choose("Operations");
    await pane.getByRole("button", { name: "Derived periods" }).click();
    for (const period of ["1Q02", "1Q03", "2Q03", "3Q03", "4Q03", "FY2002", "FY2003"])
      await pane.getByRole("checkbox", { name: new RegExp(`^${period}`) }).uncheck();
    await pane.getByLabel("Release for 4Q02").selectOption({ label: "both" });
    await pane.getByLabel("Unit").selectOption("JPYm");
    await insert.click();
    const question = pane.getByRole("alertdialog", {
      name: /^This statement is already on IIJ Oper/,
    });
    await question.getByRole("radio", { name: /^Insert another/ }).check();
    await question.getByRole("button", { name: "Continue" }).click();
    await said("Written to 'IIJ Operations (3)'!A1:");
    const [periods, ended, ...figures] = await sheet.values("E3:N44");
    assert.deepEqual([periods?.[3], ended?.[3]], ["4Q02", "4Q03 release"]);
    assert.deepEqual([periods?.[9], ended?.[9]], ["4Q02", "1Q03 release"]);
    assert.deepEqual([figures.at(-1)?.[3], figures.at(-1)?.[9]], [-9289.6, -2136.513]);
    await pane.getByRole("checkbox", { name: /^4Q02/ }).uncheck();
    await pane.getByText("Choose at least one period.").waitFor();
    assert.equal(await insert.getAttribute("aria-disabled"), "true");
    await pane.getByLabel("Unit").selectOption("JPYk");
  });

  it("inserts values of derived periods, the newest first, and just what the preview shows", async () => {
    const { pane, sheet } = workbench;
    await choose("RevenueByService");
    await pane.getByRole("button", { name: "Derived periods" }).click();
    await pane.getByRole("checkbox", { name: "LTM 3Q03 4Q02 + FY2003 − 4Q03" }).check();
    await pane.getByLabel("Order").selectOption("Newest first");
    await radio("Values");
    await pane.getByRole("columnheader", { name: "LTM 3Q03" }).first().waitFor();
    await insert.click();
    await said("Written to 'IIJ Revenue by service'!A1:");
    const [heads] = await sheet.values("E3:H3");
    assert.deepEqual(heads, ["4Q03", "3Q03", "2Q03", "1Q03"]);
    const { text, formulas } = await sheet.block("D18:S26");
    assert.deepEqual(
      text.map((row) => row.map((cell) => cell.trim())),
      (await previewed("IIJ: revenue by service")).map((row) => row.map(spaced)),
    );
    assert.equal(formulas[0]?.[3], 3236405, "2Q03 dedicated access is a number");
    assert.equal(text.at(-1)?.[3]?.trim(), "9,185,259");
    await radio("Live formulas");
  });

  it("says that the restated quarter has columns of its own", async () => {
    const { pane } = workbench;
    await choose("Restatement");
    await pane.getByText(/^Its columns are fixed: the restated quarter/).waitFor();
    assert.equal(await pane.getByLabel("Order").count(), 0);
    const heads = pane.getByRole("columnheader");
    await pane.getByRole("cell", { name: "1Q03 release" }).waitFor();
    assert.deepEqual((await heads.allTextContents()).map((text) => text.trim()).slice(0, 3), [
      "4Q02",
      "4Q02",
      "4Q02",
    ]);
  });

  it("inserts the log of the guidance, and the checks, all of them on a new sheet only", async () => {
    const { pane, sheet } = workbench;
    await choose("Guidance");
    assert.equal(await pane.getByLabel("Order").count(), 0);
    await insert.click();
    await said("Written to 'IIJ Guidance'!A1:");
    const outcomes = (await sheet.values("M5:M11")).flat();
    assert.deepEqual(outcomes.slice(0, 4), ["missed", "missed", "words only", "not testable"]);
    await choose("Checks");
    await insert.click();
    await said("Written to 'IIJ Checks'!A1:");
    assert.match(String((await sheet.read("B3")).value), /other than the add-in's: 0$/);
    await radio("All checks");
    assert.equal(await pane.getByRole("radio", { name: "At the selection" }).count(), 0);
    await radio("What does not agree exactly");
  });

  it("inserts a table as printed with its notes, and just what the preview shows", async () => {
    const { pane, sheet } = workbench;
    await choose("1Q03 8");
    assert.equal(await pane.getByLabel("Unit").count(), 0);
    await insert.click();
    await said("Written to 'IIJ 1Q03 Table 8'!A1:G");
    const { values, text } = await sheet.block("B4:G6");
    assert.deepEqual(values[0], ["Adjusted EBITDA ⁶", -97, 329, -1.295, 459, -1.211]);
    const shown = text.map((row) => row.map((cell) => cell.trim()));
    assert.deepEqual(shown, await previewed("IIJ: Table 8. Other Financial Statistics"));
    const notes = (await sheet.values("B8:B16")).flat().map(String);
    assert.ok(
      notes.some((note) => note.includes("leases ⁷: Not a US GAAP measure. Equipment bought")),
      notes.join("\n"),
    );
  });

  it("asks before it overwrites, saying what would be lost", async () => {
    const { pane, page, sheet } = workbench;
    await radio("At the selection");
    // Below the rows that a new sheet has folded.
    await sheet.select("C30");
    await insert.click();
    await said("Written to 'IIJ 1Q03 Table 8'!C30:I");
    await sheet.select("C30");
    await insert.click();
    const dialog = pane.getByRole("alertdialog");
    await dialog.getByText(/^Overwrite 'IIJ 1Q03 Table 8'!C30:I\d+\?$/).waitFor();
    await dialog.getByText(/^\d+ cells there are not empty, 16 contain formulas \(/).waitFor();
    await page.keyboard.press("Escape");
    await said("Nothing was changed.");
    assert.deepEqual(await sheet.values("D33:E33"), [["Adjusted EBITDA ⁶", -97]]);
    await insert.click();
    await dialog.getByRole("button", { name: "Overwrite" }).click();
    await said("Written to 'IIJ 1Q03 Table 8'!C30:I");
    assert.deepEqual(await sheet.values("D33:E33"), [["Adjusted EBITDA ⁶", -97]]);
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

  it("inserts once, however many clicks come in one moment", async () => {
    await choose("CAPEX");
    await radio("On a new sheet");
    await insert.evaluate((button: HTMLElement) => {
      for (let n = 0; n < 5; n += 1) button.click();
    });
    await said("Written to 'IIJ CAPEX'!A1:");
    const sheets = await workbench.page.evaluate(() =>
      window.workbench.engine.workbook.getSheets().map((sheet) => sheet.getSheetName()),
    );
    assert.deepEqual(
      sheets.filter((name) => name.startsWith("IIJ CAPEX")),
      ["IIJ CAPEX"],
    );
  });

  it("leaves a formula that is half typed, and says what to do", async () => {
    const { page, sheet } = workbench;
    await sheet.select("B60");
    await page.keyboard.type("=1+2");
    await insert.click();
    await said("Finish typing in the cell (Enter) and try again. Nothing was changed.");
    await page.evaluate(() => window.workbench.engine.workbook.endEditingAsync(true));
    assert.equal((await sheet.read("B60")).value, 3);
  });

  it("leaves the focus where it is when it writes", async () => {
    await choose("1Q03 8");
    await insert.focus();
    await insert.press("Enter");
    await said("Written to 'IIJ 1Q03 Table 8 (2)'!");
    const focused = await workbench.pane.evaluate(() => document.activeElement?.textContent);
    assert.equal(focused, "Insert");
  });

  it("asks nothing unmodelled, nothing of other machines, and leaves no error uncaught", async () => {
    assert.deepEqual(await workbench.unmodelled(), []);
    assert.deepEqual([workbench.trespasses, workbench.faults], [[], []]);
  });
});
