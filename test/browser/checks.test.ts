import assert from "node:assert/strict";
import { openWorkbench, type Workbench } from "./workbench.ts";

describe("the checks in the pane", function () {
  this.timeout(60_000);
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
    await workbench.pane.getByRole("tab", { name: "Checks" }).click();
    await said("1–25 of 2,195");
  });
  after(async () => {
    assert.deepEqual(workbench.faults, []);
    await workbench.close();
  });

  const said = (text: string): Promise<void> =>
    workbench.pane.getByRole("status").filter({ hasText: text }).waitFor();
  const rows = () =>
    workbench.pane.getByRole("list", { name: "Checks" }).locator("button[aria-expanded]");

  it("are turned page by page, and filtered by verdict, table, release and words", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: "Next" }).press("Enter");
    await said("26–50 of 2,195");
    await pane.getByLabel("Verdict").selectOption({ label: "Source inconsistent, explained (67)" });
    await said("1–25 of 67");
    await pane.getByRole("combobox", { name: "Statement or table" }).selectOption("costs");
    await pane.getByRole("tabpanel").getByLabel("Release").selectOption("4Q03");
    await pane.getByLabel("Words").fill("systems integration");
    await said("1 check");
    assert.equal(await rows().count(), 1);
  });

  it("show the figures, both ranges, the difference and the explanation", async () => {
    const { pane } = workbench;
    await rows().press("Enter");
    const told = (await pane.getByRole("listitem").first().textContent()) ?? "";
    for (const words of [
      "2,198 JPY million · Cost of systems integration 3Q03",
      "may stand for 2,197.5 to 2,198.5",
      "2,198,668 JPY thousand",
      "may come to 2,198.6675 to 2,198.6685",
      "The table in millions is made to add up.",
    ])
      assert.ok(told.includes(words), `${words}: ${told}`);
  });

  it("lead to Trace from each figure", async () => {
    const { pane } = workbench;
    await pane
      .getByRole("button", { name: "2,198,668: Trace Cost of systems integration 3Q03" })
      .click();
    await pane.getByRole("tab", { name: "Trace", selected: true }).waitFor();
    await pane.getByRole("tab", { name: "Checks" }).click();
    await said("1 check");
  });

  it("say what to do where none is like that", async () => {
    const { pane } = workbench;
    await pane.getByLabel("Words").fill("nothing of the kind");
    await said("No check is like that.");
  });
});
