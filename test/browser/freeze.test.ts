import assert from "node:assert/strict";
import fs from "node:fs";
import { createRequire } from "node:module";
import { openWorkbench, type Workbench } from "./workbench.ts";

const axe = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe("freezing and updating in the pane", function () {
  this.timeout(120_000);
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ viewport: { width: 1000, height: 900 } });
    await workbench.pane.getByRole("tab", { name: "Workbook" }).press("Enter");
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

  const press = async (name: string): Promise<void> => {
    await workbench.pane.getByRole("button", { name, exact: true }).press("Enter");
  };

  it("lists what a newer date changes and accepts it, by keyboard", async () => {
    const { pane, sheet } = workbench;
    await sheet.type("H3", '=IIJ.FIGURE("4Q02","Income.Net",,"2003-12-31")');
    await pane.getByRole("tab", { name: "Update" }).press("Enter");
    await press("See what would change");
    await pane.getByText("1 cell would change", { exact: false }).waitFor();
    assert.deepEqual(await violations(), []);
    await press("Accept what is ticked");
    await pane.getByText("Done: 1 part updated.").waitFor();
    if (process.env["SHOT"])
      await workbench.page.screenshot({ path: `${process.env["SHOT"]}-update.png` });
  });

  it("freezes the workbook after a yes and puts its formulas back", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("tab", { name: "Freeze" }).press("Enter");
    await press("See what would be frozen");
    await pane.getByText(/formulas on 1 sheet would become values/).waitFor();
    assert.deepEqual(await violations(), []);
    await press("Freeze to values");
    await pane.getByText(/The sources stand on the sheet "Sources \(frozen\)"/).waitFor();
    if (process.env["SHOT"]) await page.screenshot({ path: `${process.env["SHOT"]}-freeze.png` });
    await press("See what can be unfrozen");
    await pane.getByText(/formulas can be put back\. 0 values would stay/).waitFor();
    await press("Put formulas back");
    await pane
      .getByText(/formulas put back\. The sheet "Sources \(frozen\)" is no longer needed/)
      .waitFor();
    assert.deepEqual(workbench.faults, []);
  });
});
