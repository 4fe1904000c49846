import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readXlsx } from "hucre/xlsx";
import { addinFunctions } from "../../tools/export/gallery-workbook.ts";
import { writeWorkbookFile } from "../../workbook-file/write-workbook-file.ts";
import { workbookOf } from "../second-engine/recalculate.ts";
import { hostile, planOfTexts } from "./hostile.ts";
import { partsOfPlans } from "./unzipped.ts";

describe("texts of data in a file", () => {
  it("are read back as they were, and none is a formula", async () => {
    const book = workbookOf([planOfTexts(hostile)]);
    const { sheets } = await readXlsx(await writeWorkbookFile(book, addinFunctions));
    assert.deepEqual(
      sheets[0]?.rows.map(([cell]) => cell),
      hostile,
    );
    assert.equal(sheets[0].name, "=P&L <'03>");
    const parts = await partsOfPlans([planOfTexts(hostile)]);
    assert.doesNotMatch(parts("xl/worksheets/sheet1.xml"), /<f[ >]/);
  });

  it("lose only half a character and what XML cannot hold", async () => {
    const book = workbookOf([planOfTexts(["\uD83D", "a\uFFFFb"])]);
    const { sheets } = await readXlsx(await writeWorkbookFile(book, addinFunctions));
    assert.deepEqual(
      sheets[0]?.rows.map(([cell]) => cell),
      ["\uFFFD", "a\uFFFDb"],
    );
  });
});
