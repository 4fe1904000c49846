import assert from "node:assert/strict";
import fs from "node:fs";
import { readXlsx } from "hucre/xlsx";
import { openWorkbench, type Workbench } from "./workbench.ts";

describe("Save as .xlsx", function () {
  this.timeout(60_000);
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
  });
  after(() => workbench.close());

  it("saves every sheet, the user's own cells and the results of formulas", async () => {
    const { page, sheet } = workbench;
    await sheet.type("B20", "=B5*2");
    await sheet.type("A20", "'=mine");
    await workbench.press("Operations");
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as .xlsx" }).click();
    const download = await downloading;
    assert.equal(download.suggestedFilename(), "IIJ workbook.xlsx");
    const { sheets } = await readXlsx(fs.readFileSync(await download.path()));
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ["Start", "IIJ Operations"],
    );
    const [start, operations] = sheets;
    assert.deepEqual(start?.rows[19]?.slice(0, 2), ["=mine", 8002898]);
    assert.equal(start.rows[4]?.[1], 4001449);
    const total = operations?.rows.find((row) => row.includes("Total revenues"));
    assert.ok(total?.includes(11617002), JSON.stringify(total));
    assert.deepEqual(workbench.faults, []);
    assert.deepEqual(workbench.trespasses, []);
  });
});
