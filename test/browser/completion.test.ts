import assert from "node:assert/strict";
import { openWorkbench, type Workbench } from "./workbench.ts";

describe("codes in quotes, completed", function () {
  this.timeout(60_000);
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
  });
  after(() => workbench.close());

  const list = (argument: string) =>
    workbench.page.getByRole("listbox", { name: `Codes for ${argument}` });
  const options = (argument: string): Promise<string[]> =>
    list(argument).getByRole("option").locator("code").allTextContents();
  const gone = (): Promise<void> => workbench.page.locator("#codes").waitFor({ state: "hidden" });
  /** Types the beginning of a formula, its last few characters key by key. */
  const begin = async (cell: string, formula: string, keys: string): Promise<void> => {
    const { page, sheet } = workbench;
    await sheet.select(cell);
    await page.keyboard.type("=");
    await page.keyboard.insertText(formula);
    await page.keyboard.type(keys);
  };

  it("lists the codes of the argument with what they mean", async () => {
    const { page } = workbench;
    await begin("A30", 'IIJ.REVENUE("4Q03",', '"');
    await list("service").waitFor();
    const codes = await options("service");
    assert.equal(codes.length, 13);
    assert.ok(codes.includes("SI") && codes.includes("Equipment"));
    await list("service").getByText("Equipment sales").waitFor();
    await page.keyboard.press("Escape");
    await gone();
    await page.keyboard.press("Escape");
  });

  it("filters as one types, and Tab takes the first and closes the quote", async () => {
    const { page, sheet } = workbench;
    await begin("A31", 'IIJ.REVENUE("4Q03",', '"s');
    await list("service").getByRole("option", { selected: true }).getByText("SI").waitFor();
    await page.keyboard.press("Tab");
    await gone();
    await page.keyboard.type(")");
    await page.keyboard.press("Enter");
    const { formula, value } = await sheet.read("A31");
    assert.deepEqual([formula, value], ['=IIJ.REVENUE("4Q03","SI")', 4001449]);
  });

  it("moves with the arrows, and Enter takes the code without ending the cell", async () => {
    const { page, sheet } = workbench;
    await begin("A32", "IIJ.REVENUE(", '"');
    await list("period").waitFor();
    const third = (await options("period"))[2] ?? "";
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "Enter"])
      await page.keyboard.press(key);
    await gone();
    await page.keyboard.type(")");
    await page.keyboard.press("Enter");
    assert.equal((await sheet.read("A32")).formula, `=IIJ.REVENUE("${third}")`);
  });

  it("knows a function inside another, and takes a click", async () => {
    const { page, sheet } = workbench;
    await begin("A33", 'SUM(IIJ.REVENUE("4Q03","SI"),IIJ.BALANCE("4Q03",', '"cash');
    await list("line").getByRole("option").filter({ hasText: /^Cash/ }).first().click();
    await gone();
    await page.keyboard.type("))");
    await page.keyboard.press("Enter");
    assert.deepEqual(await sheet.values("A33"), [[4001449 + 12284239]]);
  });

  it("keeps what is behind the cursor", async () => {
    const { page, sheet } = workbench;
    await sheet.type("A34", '=IIJ.REVENUE("4Q03","SI")');
    await sheet.select("A34");
    await page.keyboard.press("F2");
    await page.keyboard.press("ArrowLeft");
    for (let i = 0; i < 3; i += 1) await page.keyboard.press("ArrowLeft");
    await list("service").waitFor();
    await page.keyboard.type("equ");
    await list("service").getByText("Equipment sales").waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    assert.equal((await sheet.read("A34")).formula, '=IIJ.REVENUE("4Q03","Equipment")');
  });

  it("offers nothing if no code is expected", async () => {
    const { page } = workbench;
    await begin("A35", "SUM(", '"x');
    await page.waitForTimeout(300);
    await gone();
    await page.keyboard.press("Escape");
    assert.deepEqual(workbench.faults, []);
  });
});
