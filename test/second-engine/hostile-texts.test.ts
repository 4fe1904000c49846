import assert from "node:assert/strict";
import { it } from "mocha";
import { hostile, planOfTexts } from "../workbook-file/hostile.ts";
import { calculatedByOffice, workbookOf } from "./recalculate.ts";
import { describeWithOffice } from "./with-office.ts";

describeWithOffice("texts of data in a file, opened and saved by LibreOffice", () => {
  // LibreOffice reads this one, but does not write it so that it could be read again.
  const kept = hostile.filter((text) => text !== "_x005F_x0041_");

  it("are what they were", async () => {
    const [rows = []] = await calculatedByOffice(workbookOf([planOfTexts(kept)]));
    assert.deepEqual(
      rows.map(([cell]) => cell),
      kept,
    );
  });
});
