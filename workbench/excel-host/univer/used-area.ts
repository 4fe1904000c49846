import type { Area } from "../a1.ts";
import { hasContent } from "./cell-content.ts";
import { grow } from "./pending-cells.ts";
import type { Sheet } from "./sheet.ts";

/** What counts as used. */
export interface UsedAreaOptions {
  /** Only what lies in here. */
  readonly within?: Area;
  /** Formats alone do not count. */
  readonly valuesOnly?: boolean;
}

/** The smallest area that holds everything used on a sheet, or undefined where nothing is. */
export function usedArea(sheet: Sheet, options: UsedAreaOptions = {}): Area | undefined {
  const { within, valuesOnly = false } = options;
  let used: Area | undefined;
  const add = (row: number, column: number): void => {
    if (!within || holds(within, row, column)) used = grow(used, row, column);
  };
  sheet.cells.getCellMatrix().forValue((row, column, cell) => {
    if (hasContent(cell) || (!valuesOnly && cell?.s)) add(row, column);
  });
  for (const [row, cells] of Object.entries(sheet.spills())) {
    for (const column of Object.keys(cells)) add(Number(row), Number(column));
  }
  // Merged cells count as formatted, also where nothing stands in them.
  const merged = valuesOnly ? [] : sheet.cells.getMergeData();
  for (const { startRow, endRow, startColumn, endColumn } of merged)
    for (let row = startRow; row <= endRow; row += 1)
      for (let column = startColumn; column <= endColumn; column += 1) add(row, column);
  return used;
}

function holds(area: Area, row: number, column: number): boolean {
  const below = row - area.row;
  const beside = column - area.column;
  return below >= 0 && beside >= 0 && below < area.rows && beside < area.columns;
}
