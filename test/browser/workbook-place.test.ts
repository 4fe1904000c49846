import assert from "node:assert/strict";
import fs from "node:fs";
import { createRequire } from "node:module";
import { openWorkbench, type Workbench } from "./workbench.ts";

const axe = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe("the workbook's place", function () {
  this.timeout(120_000);
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ viewport: { width: 1000, height: 900 } });
    await workbench.pane.getByRole("tab", { name: "Workbook" }).waitFor();
  });
  after(() => workbench.close());

  /** The focus sentinels of the component library break a rule on purpose. */
  const violations = async (): Promise<string[]> => {
    const { pane } = workbench;
    await pane.evaluate(axe);
    return pane.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: typeof import("axe-core") };
      const found = await checker.run({ exclude: [["[data-tabster-dummy]"]] });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
    });
  };

  it("audits by keyboard, shows what was found, and goes to the cell", async () => {
    const { page, pane, sheet } = workbench;
    await sheet.type("H3", "4001449");
    await sheet.type("H4", '=IIJ.REVENUE("nonsense")');
    await pane.getByRole("tab", { name: "Workbook" }).press("Enter");
    const audit = pane.getByRole("button", { name: "Audit this workbook" });
    await audit.waitFor();
    await audit.press("Enter");
    await pane.getByText(/findings in/).waitFor();
    const typed = pane.getByRole("button", { name: /^Figures typed in/ });
    await typed.press("Enter");
    await pane
      .getByText(/is Systems integration.*of 4Q03/)
      .first()
      .waitFor();
    assert.deepEqual(await violations(), []);
    await pane.getByRole("button", { name: "H3" }).press("Enter");
    await pane.getByText(/!?H3 is selected\./).waitFor();
    await pane.getByRole("button", { name: /^Errors of IIJ functions/ }).press("Enter");
    await pane.getByText(/"nonsense" is not a period/).waitFor();
    if (process.env["SHOT"]) await page.screenshot({ path: process.env["SHOT"] });
  });

  it("says that nothing is stuck, and changes nothing", async () => {
    const { pane } = workbench;
    await pane.getByRole("tab", { name: "Repair" }).press("Enter");
    await pane.getByRole("button", { name: "Repair #NAME? cells" }).press("Enter");
    await pane.getByText("No cell is stuck in #NAME?. Nothing was changed.").waitFor();
    assert.deepEqual(await violations(), []);
  });

  it("reads in Japanese", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("button", { name: "日本語" }).press("Enter");
    await pane.getByRole("tab", { name: "点検" }).press("Enter");
    await pane.getByText(/件の指摘があります/).waitFor();
    assert.deepEqual(await violations(), []);
    if (process.env["SHOT"]) await page.screenshot({ path: `${process.env["SHOT"]}.ja.png` });
    assert.deepEqual(await workbench.unmodelled(), []);
    assert.deepEqual([workbench.faults, workbench.trespasses], [[], []]);
  });
});
