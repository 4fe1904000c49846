import type { Anchor, Area, PlanName } from "../sheet/plan/sheet-plan.ts";

/** Returns the range of a sheet for an area of a plan. */
export const rangeOfArea = (
  sheet: Excel.Worksheet,
  anchor: Anchor,
  { row, column, rows, columns }: Area,
): Excel.Range => sheet.getRangeByIndexes(anchor.row + row, anchor.column + column, rows, columns);

/** Queues names that belong to a sheet. A comment would clear the undo stack of Excel on the web, so they have none. */
export function writeNames(
  sheet: Excel.Worksheet,
  anchor: Anchor,
  names: readonly PlanName[],
): void {
  for (const { name, area } of names) sheet.names.add(name, rangeOfArea(sheet, anchor, area));
}
