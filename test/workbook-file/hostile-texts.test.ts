import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readXlsx } from "hucre/xlsx";
import { addinFunctions } from "../../tools/export/gallery-workbook.ts";
import { writeWorkbookFile } from "../../workbook-file/write-workbook-file.ts";
import type { SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { smallPlan } from "../excel/small-plan.ts";
import { describeWithOffice } from "../second-engine/with-office.ts";
import { calculatedByOffice, workbookOf } from "../second-engine/recalculate.ts";
import { partsOfPlans } from "./unzipped.ts";

/** Texts that a program takes for something else, or that a file cannot hold as they are. */
const hostile = [
  '=HYPERLINK("http://example.com","x")',
  "+1+1",
  "-1",
  "@SUM(1)",
  "\t=1",
  "#N/A",
  "#REF!",
  "_x0041_",
  "_x005F_x0041_",
  "<b>&amp;\"'</b>",
  "]]>",
  " two  spaces ",
  "line\nbreak",
  "13-Aug-03",
  "007",
  "TRUE",
  "売上高 𠮷 †≠",
];

const planOf = (texts: readonly string[]): SheetPlan => ({
  ...smallPlan({ row: 0, column: 0 }),
  name: "=P&L <'03>",
  cells: texts.map((text) => [{ kind: "text", text }]),
  formats: [],
  conditions: [],
  charts: [],
  names: [],
  folds: [],
});

describe("texts of data in a file", () => {
  it("are read back as they were, and none is a formula", async () => {
    const book = workbookOf([planOf(hostile)]);
    const { sheets } = await readXlsx(await writeWorkbookFile(book, addinFunctions));
    assert.deepEqual(
      sheets[0]?.rows.map(([cell]) => cell),
      hostile,
    );
    assert.equal(sheets[0].name, "=P&L <'03>");
    const parts = await partsOfPlans([planOf(hostile)]);
    assert.doesNotMatch(parts("xl/worksheets/sheet1.xml"), /<f[ >]/);
  });

  it("lose only half a character and what XML cannot hold", async () => {
    const book = workbookOf([planOf(["\uD83D", "a\uFFFFb"])]);
    const { sheets } = await readXlsx(await writeWorkbookFile(book, addinFunctions));
    assert.deepEqual(
      sheets[0]?.rows.map(([cell]) => cell),
      ["\uFFFD", "a\uFFFDb"],
    );
  });
});

describeWithOffice("texts of data in a file, opened and saved by LibreOffice", () => {
  // LibreOffice reads this one, but does not write it so that it could be read again.
  const kept = hostile.filter((text) => text !== "_x005F_x0041_");

  it("are what they were", async () => {
    const [rows = []] = await calculatedByOffice(workbookOf([planOf(kept)]));
    assert.deepEqual(
      rows.map(([cell]) => cell),
      kept,
    );
  });
});
