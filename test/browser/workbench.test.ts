import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { openWorkbench } from "./workbench.ts";
import type { Workbench } from "./workbench.ts";

/** Formula and figure, as the releases of Aug-2003 and May-2004 print or imply it. */
const FIGURES: readonly (readonly [formula: string, value: number | string])[] = [
  ['=IIJ.REVENUE("4Q03","SI")', 4001449],
  ['=IIJ.REVENUE("1Q03")', 8344046],
  ['=IIJ.REVENUE("FY2003",,"JPYm")', 38779.462],
  ['=IIJ.REVENUE("4Q03","SI","USDk")', 38409],
  ['=IIJ.REVENUE("4Q03","Connectivity")', 3858399],
  ['=IIJ.STATUS("4Q03","Revenue.Connectivity")', "computed"],
  ['=IIJ.BALANCE("4Q02","RestrictedCash",,"1Q03")', 5000000],
  ['=IIJ.STATUS("1Q03","Income.Net")', "superseded"],
  ['=IIJ.INCOME("4Q02")', -9289600],
  ['=IIJ.INCOME("4Q02",,,"first")', -2136513],
  ['=IIJ.CONTRACTS("4Q03","IIJ4U")', 67105],
  ['=IIJ.BANDWIDTH("4Q03")', 80.1],
  ['=IIJ.COST("4Q03","BackboneInternational","JPYm")', 165],
];

/** Formula, error and what its message must say. */
const ERRORS: readonly (readonly [formula: string, error: string, message: RegExp])[] = [
  ['=IIJ.REVENUE("3Q03","SI","USDk")', "#N/A", /IIJ\.USD/],
  ['=IIJ.BALANCE("4Q02","RestrictedCash")', "#N/A", /1Q03/],
  ['=IIJ.REVENUE("4Q03","Sl")', "#VALUE!", /\bSI\b/],
];

describe("the workbench with the data that ship", function () {
  this.timeout(60_000);

  it("answers from any release what that release prints", async () => {
    const workbench = await openWorkbench({ addin: "dist" });
    try {
      const { sheet, faults } = workbench;
      await sheet.type("A30", '=IIJ.REVENUE("4Q03","SI",,"4Q03")');
      await sheet.type("A31", '=IIJ.REVENUE("1Q03",,,"1Q03")');
      assert.deepEqual(await sheet.values("A30:A31"), [[4001449], [8344046]]);
      assert.deepEqual(faults, []);
    } finally {
      await workbench.close();
    }
  });
});

describe("the workbench in a browser", function () {
  this.timeout(60_000);
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
  });
  after(() => workbench.close());

  it("opens with a figure, a restated one and an error that teaches", async () => {
    const { sheet } = workbench;
    const figures = await sheet.values("B5:B8");
    assert.deepEqual(figures, [[4001449], [-9289600], [-2136513], ["#N/A"]]);
    assert.match(await sheet.message("B8"), /IIJ\.USD/);
    assert.match(await sheet.message("B5"), /4Q03 release .*4,001,449 thousand/);
  });

  FIGURES.forEach(([formula, value], i) => {
    it(`answers ${formula} with ${value}, and says from where`, async () => {
      const cell = `A${30 + i}`;
      await workbench.sheet.type(cell, formula);
      assert.deepEqual(
        await workbench.sheet.read(cell).then((read) => [read.formula, read.value]),
        [formula, value],
      );
      assert.match(await workbench.sheet.message(cell), /\b[14]Q03 release\b/);
    });
  });

  ERRORS.forEach(([formula, error, message], i) => {
    it(`answers ${formula} with ${error} and says why`, async () => {
      const cell = `B${30 + i}`;
      await workbench.sheet.type(cell, formula);
      assert.equal((await workbench.sheet.read(cell)).value, error);
      assert.match(await workbench.sheet.message(cell), message);
    });
  });

  it("completes a function's name and hints its arguments", async () => {
    const { page, sheet } = workbench;
    await sheet.select("C29");
    await page.keyboard.type("=IIJ.REV");
    await page.getByText("IIJ.REVENUE", { exact: true }).waitFor();
    await page.keyboard.press("Tab");
    await page.getByText("[service]").waitFor();
    await page.keyboard.insertText('"1Q03")');
    await page.keyboard.press("Enter");
    assert.equal((await sheet.read("C29")).value, 8344046);
  });

  it("spills Table 8 of the 1Q03 release", async () => {
    await workbench.sheet.type("D30", '=IIJ.ASPRINTED("1Q03","8")');
    const block = await workbench.sheet.values("D30:J34");
    assert.equal(block[0]?.[1], "1Q03 JPY");
    assert.deepEqual(block.slice(1), [
      ["Adjusted EBITDA", -97, 329, -1.295, 459, -1.211, ""],
      ["CAPEX, including capitalized leases", 1421, 1015, 0.4, 936, 0.518, ""],
      ["Depreciation and amortization", 990, 820, 0.207, 933, 0.061, ""],
      ["", "", "", "", "", "", ""],
    ]);
  });

  it("shows #CALC! for a range where the function takes one value", async () => {
    const { sheet } = workbench;
    await sheet.type("C30", "=IIJ.REVENUE(K1:K3)");
    assert.equal((await sheet.read("C30")).value, "#CALC!");
    assert.match(
      await sheet.message("C30"),
      /IIJ\.REVENUE takes one value here, but the argument is a range/,
    );
  });

  it("says which cell the error of a native formula comes from", async () => {
    const { sheet } = workbench;
    await sheet.type("C33", '=IIJ.REVENUE("3Q03","SI","USDk")');
    await sheet.type("C34", "=C33*2");
    assert.match(await sheet.message("C34"), /^From C33 \(#N\/A\): .*IIJ\.USD/);
  });

  it("takes a typed formula back with one Ctrl+Z", async () => {
    const { sheet } = workbench;
    await sheet.type("C31", '=IIJ.REVENUE("1Q03")');
    await sheet.type("C32", '=IIJ.REVENUE("4Q03","SI")');
    assert.deepEqual(await sheet.values("C31:C32"), [[8344046], [4001449]]);
    await sheet.undo();
    assert.deepEqual(await sheet.values("C31:C32"), [[8344046], [""]]);
  });

  it("takes what the pane inserts in one sync back with one Ctrl+Z", async () => {
    const { pane, sheet } = workbench;
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("C40:D41");
        range.values = [
          ["Revenue", '=IIJ.REVENUE("1Q03")'],
          ["of which SI", '=IIJ.REVENUE("4Q03","SI")'],
        ];
        range.format.font.bold = true;
        range.getCell(0, 0).values = [["Revenue, 1Q03"]];
        await context.sync();
      }),
    );
    assert.deepEqual(await sheet.values("C40:D41"), [
      ["Revenue, 1Q03", 8344046],
      ["of which SI", 4001449],
    ]);
    await sheet.select("C42");
    await sheet.undo();
    assert.deepEqual(await sheet.values("C40:D41"), [
      ["", ""],
      ["", ""],
    ]);
  });

  it("hides the pane and shows it again without loading it anew", async () => {
    const { page, pane } = workbench;
    await pane.evaluate(() => {
      document.documentElement.dataset["mark"] = "kept";
    });
    await workbench.press("Open pane");
    assert.equal(await page.locator("#pane").isVisible(), false);
    await workbench.press("Open pane");
    assert.equal(await page.locator("#pane").isVisible(), true);
    const mark = await pane.evaluate(() => document.documentElement.dataset["mark"]);
    assert.equal(mark, "kept");
  });

  it("is accessible around the grid, which is Univer's", async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    await workbench.page.evaluate(axe);
    const violations = await workbench.page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const results = await axe.run({ exclude: ["#grid", "iframe"] });
      return results.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    });
    assert.deepEqual(violations, []);
  });

  it("asks nothing of any other machine and leaves no error uncaught", () => {
    assert.deepEqual([workbench.trespasses, workbench.faults], [[], []]);
  });

  it("asks the host for nothing that it does not model", async () => {
    assert.deepEqual(await workbench.unmodelled(), []);
  });

  // Last, because the page also writes what it shows to the console.
  it("says which button's command the add-in does not have, and lets it be pressed again", async () => {
    const { page } = workbench;
    await page.evaluate(() => {
      const { commands } = window.workbench.host;
      const { send } = commands;
      commands.send = (id) => {
        send(id, "InsertNothing");
      };
    });
    await workbench.press("Cash flows");
    const fault = await page.locator("#fault:not([hidden])").textContent();
    assert.equal(fault, "No function is associated with InsertCashFlows.");
  });
});
