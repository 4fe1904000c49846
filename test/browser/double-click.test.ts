import assert from "node:assert/strict";
import { openWorkbench, type Workbench } from "./workbench.ts";

describe("a double click in the task pane", function () {
  this.timeout(60_000);
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
  });
  after(() => workbench.close());

  const button = (name: string | RegExp) =>
    workbench.pane.getByRole("button", { name, ...(typeof name === "string" && { exact: true }) });
  const says = (text: string | RegExp): Promise<void> =>
    workbench.pane.getByText(text).first().waitFor();
  const tab = (name: string): Promise<void> =>
    workbench.pane.getByRole("tab", { name, exact: true }).click();
  const sheets = (): Promise<string[]> =>
    workbench.page.evaluate(() =>
      window.workbench.engine.workbook.getSheets().map((sheet) => sheet.getSheetName()),
    );
  /** How many requests an act sends, the library's own left out. */
  const requestsOf = async (act: () => Promise<void>): Promise<number> => {
    const sent = () => workbench.page.evaluate(() => window.workbench.host.line.passed.length);
    const before = await sent();
    await act();
    return (await sent()) - before;
  };
  const choose = async (id: string): Promise<void> => {
    await workbench.pane.getByRole("combobox", { name: "Statement or table" }).selectOption(id);
  };

  it("on Insert inserts one sheet, and asks nothing of it", async () => {
    await choose("CAPEX");
    const before = await sheets();
    await button("Insert").dblclick();
    await says(/^Written to 'IIJ CAPEX'!A1:/);
    await button("Insert").waitFor();
    assert.deepEqual(await sheets(), [...before, "IIJ CAPEX"]);
    assert.equal(await workbench.pane.getByRole("alertdialog").count(), 0);
  });

  it("on the yes of a question writes once", async () => {
    await choose("NetDebt");
    await workbench.pane.getByRole("radio", { name: "At the selection" }).check();
    await workbench.sheet.select("A1");
    await button("Insert").click();
    const yes = workbench.pane.getByRole("alertdialog").getByRole("button", { name: "Overwrite" });
    await yes.waitFor();
    const sent = await requestsOf(async () => {
      await yes.dblclick();
      await says(/^Written to /);
    });
    assert.equal(sent, 3, "look again, at the conditional formats too, write");
  });

  it("on a command of the ribbon inserts one sheet", async () => {
    const before = await sheets();
    await workbench.page
      .locator("#ribbon")
      .getByRole("button", { name: "Cash flows", exact: true })
      .dblclick();
    await says(/^Written to 'IIJ Cash flows'!A1:/);
    assert.deepEqual(await sheets(), [...before, "IIJ Cash flows"]);
  });

  it("on what reads and writes the workbook sends what one click sends", async () => {
    await tab("Workbook");
    await button("Audit this workbook").waitFor();
    const audited = async (by: "click" | "dblclick"): Promise<number> =>
      requestsOf(async () => {
        await button("Audit this workbook")[by]();
        await workbench.pane.getByRole("button", { name: "Cancel" }).waitFor({ state: "detached" });
        await says(/findings? in|Nothing was found|no finding/i);
      });
    assert.equal(await audited("dblclick"), await audited("click"));
  });
});
