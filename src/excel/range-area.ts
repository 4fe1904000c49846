import type { Area } from "../sheet/plan/sheet-plan.ts";

/** An area without cells. */
export const noArea: Area = { row: 0, column: 0, rows: 0, columns: 0 };

/** Returns the area of a range whose place and size have been loaded. */
export const areaOf = (
  range: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">,
): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});
