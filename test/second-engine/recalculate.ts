import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { readXlsx, type CellValue } from "hucre/xlsx";
import type { SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { addinFunctions } from "../../tools/export/gallery-workbook.ts";
import { findOffice } from "../../tools/find-office.mjs";
import { sheetsOfPlans } from "../../workbook-file/from-plan/sheet-of-plan.ts";
import { withoutResults } from "../../workbook-file/without-results.ts";
import type { FileWorkbook } from "../../workbook-file/workbook-file.ts";
import { writeWorkbookFile } from "../../workbook-file/write-workbook-file.ts";

const run = promisify(execFile);

/**
 * Returns what LibreOffice makes of every cell of each plan, row by row; a blank cell is null, an error its code.
 *
 * All plans travel in one workbook, a sheet each, because starting LibreOffice takes seconds. It is the workbook that
 * `npm run export` writes, but its formulas have no results, so that there is nothing to take over: what comes back was
 * calculated. It is read back as .xlsx and not as text, since a text shows a number only as it is formatted.
 */
export async function recalculate(plans: readonly SheetPlan[]): Promise<unknown[][][]> {
  for (const plan of plans) refuseAddin(plan);
  const sheets = await calculatedByOffice(withoutResults(workbookOf(plans)));
  return plans.map((plan, i) => valuesOf(plan, sheets[i] ?? []));
}

/** Returns plans as the workbook that is exported. */
export const workbookOf = (plans: readonly SheetPlan[]): FileWorkbook => ({
  sheets: sheetsOfPlans(plans, addinFunctions),
  names: [],
  active: 0,
  properties: {
    title: "Plans",
    subject: "",
    description: "",
    keywords: "",
    language: "en-US",
    created: new Date(0),
    custom: {},
  },
});

/** Returns the values of every sheet of a workbook once LibreOffice has opened its file and saved it again. */
export async function calculatedByOffice(book: FileWorkbook): Promise<readonly CellValue[][][]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "second-engine-"));
  try {
    const written = path.join(folder, "plans.xlsx");
    fs.writeFileSync(written, await writeWorkbookFile(book, addinFunctions));
    const calculated = path.join(folder, "calculated");
    await convert(written, calculated, path.join(folder, "profile"));
    const { sheets } = await readXlsx(fs.readFileSync(path.join(calculated, "plans.xlsx")));
    return sheets.map(({ rows }) => rows);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Converts a workbook into the same format; a profile of its own keeps a running LibreOffice out of it. */
async function convert(file: string, folder: string, profile: string): Promise<void> {
  const office = findOffice();
  if (!office) throw new Error("LibreOffice was not found. Install it, or set SOFFICE_PATH.");
  const settings = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const task = ["--headless", "--convert-to", "xlsx", "--outdir", folder, file];
  await run(office, [settings, ...task], { timeout: 120_000 });
}

function refuseAddin({ name, cells }: SheetPlan): void {
  for (const cell of cells.flat())
    if (cell.kind === "formula" && cell.formula.includes("IIJ."))
      throw new Error(`${name} holds ${cell.formula}, which only the add-in can calculate.`);
}

/** Returns the values of a plan's cells among those of its sheet. */
export function valuesOf({ anchor, cells }: SheetPlan, rows: readonly CellValue[][]): unknown[][] {
  return cells.map((row, r) =>
    row.map((_, c) => plainValue(rows[anchor.row + r]?.[anchor.column + c] ?? null)),
  );
}

/** A number in a date format is read as a date; a plan counts days. */
const plainValue = (value: CellValue): unknown =>
  value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value;
