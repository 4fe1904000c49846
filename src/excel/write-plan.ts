import type { SheetPlan } from "../sheet/plan.ts";
import { entered } from "./entered.ts";
import { sizeOf } from "../sheet/plan.ts";
import { tileFormats } from "./tile-formats.ts";
import { writeFormats, writeNumberFormat } from "./write-formats.ts";

/** Returns the range a plan takes in a sheet. */
export function rangeOfPlan(sheet: Excel.Worksheet, plan: SheetPlan): Excel.Range {
  const { rows, columns } = sizeOf(plan);
  return sheet.getRangeByIndexes(plan.anchor.row, plan.anchor.column, rows, columns);
}

/**
 * Queues a plan's cells and formats; nothing is sent before the caller's one sync.
 *
 * All cells go in one matrix. Before them goes the general number format: in a cell formatted as text, a formula would
 * be taken for text, and beneath a date format a plain number for a day.
 */
export function writePlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { anchor, cells, formats } = plan;
  const range = rangeOfPlan(sheet, plan);
  writeNumberFormat(range, "General");
  range.formulas = cells.map((row) => row.map(entered));
  writeFormats(sheet, anchor, tileFormats(formats, cells.length));
}
