import type { SheetPlan } from "../sheet/plan/sheet-plan.ts";
import { entered } from "./entered.ts";
import { sizeOf } from "../sheet/plan/sheet-plan.ts";
import { cellFormats } from "./cell-formats.ts";
import { writeLooks, writeNumberFormats } from "./write-formats.ts";

/** Returns the range that a plan takes on a sheet. */
export function rangeOfPlan(sheet: Excel.Worksheet, plan: SheetPlan): Excel.Range {
  const { rows, columns } = sizeOf(plan);
  return sheet.getRangeByIndexes(plan.anchor.row, plan.anchor.column, rows, columns);
}

/**
 * Queues a plan's cells and formats; the caller's sync sends them. Number formats, contents and other formats are one
 * request each, whatever the size of the plan.
 *
 * The number formats, including General, go before the contents: in a cell formatted as text, a formula would become
 * text, and in a cell with a date format, a plain number would become a date.
 */
export function writePlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const range = rangeOfPlan(sheet, plan);
  const formats = cellFormats(plan.formats, sizeOf(plan));
  writeNumberFormats(range, formats);
  range.formulas = plan.cells.map((row) => row.map(entered));
  writeLooks(range, formats);
}
