import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { openWorkbench } from "./workbench.ts";

const LATE = 3000;

/**
 * Presses the button of a ribbon command as soon as the ribbon is there; resolves when Excel is notified that it is done.
 */
const pressEarly = (page: Page, command: string): Promise<void> =>
  page.evaluate((name) => window.workbench.host.commands.invoke(name), command);

/** The value of a cell that Excel calculates as soon as the add-in's runtime is ready. */
const calculateEarly = (page: Page, id: string, args: readonly unknown[]): Promise<unknown> =>
  page.evaluate(
    async ([name, values]) => {
      const { customFunctions } = window.workbench.host;
      await customFunctions.ready;
      return customFunctions.invoke(name, values);
    },
    [id, args] as const,
  );

const sheetNames = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    window.workbench.engine.workbook.getSheets().map((sheet) => sheet.getSheetName()),
  );

describe("the start of the add-in in a browser", function () {
  this.timeout(60_000);

  for (const file of ["functions.js", "taskpane.js"]) {
    it(`carries out the first click while ${file} is still to come`, async () => {
      const workbench = await openWorkbench({ troubles: [{ file, late: LATE }], waits: false });
      try {
        await pressEarly(workbench.page, "InsertCashFlows");
        assert.ok((await sheetNames(workbench.page)).includes("IIJ Cash flows"));
        assert.deepEqual(workbench.faults, []);
      } finally {
        await workbench.close();
      }
    });

    it(`answers the first cells while ${file} is still to come`, async () => {
      const workbench = await openWorkbench({ troubles: [{ file, late: LATE }], waits: false });
      try {
        const args = ["4Q03", "SI", null, null];
        assert.deepEqual(await calculateEarly(workbench.page, "REVENUE", args), { value: 4001449 });
        assert.deepEqual(workbench.faults, []);
      } finally {
        await workbench.close();
      }
    });
  }

  it("lets Excel go on after 20 s without its script, and says so until and when it comes", async () => {
    const late = 23_000;
    const workbench = await openWorkbench({
      troubles: [{ file: "taskpane.js", late }],
      waits: false,
    });
    try {
      await pressEarly(workbench.page, "InsertCashFlows");
      const { pane } = workbench;
      await pane.getByText(/^The add-in took too long to load/).waitFor();
      assert.equal(await pane.getByRole("button").count(), 0);
      await pane.getByRole("button", { name: "Insert" }).waitFor();
      await pane.getByText(/^The add-in took too long to load/).waitFor();
      assert.ok(!(await sheetNames(workbench.page)).includes("IIJ Cash flows"));
    } finally {
      await workbench.close();
    }
  });
});
