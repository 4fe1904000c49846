import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import type { SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { addinFunctions } from "../../tools/export/gallery-workbook.ts";
import type { FileWorkbook } from "../../workbook-file/workbook-file.ts";
import { writeWorkbookFile } from "../../workbook-file/write-workbook-file.ts";
import { workbookOf } from "../second-engine/recalculate.ts";

/** The parts of a file as text, by path; a part that is not there fails. */
export type Parts = (path: string) => string;

/** Returns the parts of the file that plans are written to. */
export const partsOfPlans = (plans: readonly SheetPlan[]): Promise<Parts> =>
  partsOf(workbookOf(plans));

/** Returns the parts of the file that a workbook is written to. */
export async function partsOf(book: FileWorkbook): Promise<Parts> {
  const parts = unzipSync(await writeWorkbookFile(book, addinFunctions));
  return (path) => strFromU8(parts[path] ?? assert.fail(`no part ${path}`));
}

/** Returns the first that a pattern finds, its group where it has one. */
export function found(xml: string, pattern: RegExp): string {
  const [whole, group] = pattern.exec(xml) ?? assert.fail(`no ${String(pattern)}`);
  return group ?? whole;
}
