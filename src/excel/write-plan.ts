import type { SheetPlan } from "../sheet/plan.ts";
import { entered } from "./entered.ts";
import { tileFormats } from "./tile-formats.ts";
import { writeFormats } from "./write-formats.ts";

/**
 * Queues a plan's cells and formats and returns the range they take; nothing is sent before the caller's one sync.
 *
 * All cells go in one matrix, first: it is what Excel refuses if it refuses anything, and then nothing has changed.
 */
export function writePlan(sheet: Excel.Worksheet, plan: SheetPlan): Excel.Range {
  const { anchor, cells } = plan;
  const columns = cells[0]?.length ?? 0;
  const target = sheet.getRangeByIndexes(anchor.row, anchor.column, cells.length, columns);
  target.formulas = cells.map((row) => row.map(entered));
  writeFormats(sheet, anchor, tileFormats(plan.formats, cells.length));
  return target;
}
