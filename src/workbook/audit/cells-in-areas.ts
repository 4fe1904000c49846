import type { ReferredArea } from "../formula/find-area.ts";
import {
  findSheet,
  isSameSheet,
  isWithin,
  type CellPlace,
  type WorkbookCells,
} from "../workbook-cells.ts";

/** Yields the cells of an area that are not blank. */
export function* filledIn(book: WorkbookCells, area: ReferredArea): Generator<CellPlace> {
  const sheet = findSheet(book, area.sheet);
  if (!sheet) return;
  const bottom = Math.min(area.row + area.rows, sheet.row + sheet.values.length);
  for (let row = Math.max(area.row, sheet.row); row < bottom; row += 1) {
    const line = sheet.values[row - sheet.row] ?? [];
    const right = Math.min(area.column + area.columns, sheet.column + line.length);
    for (let column = Math.max(area.column, sheet.column); column < right; column += 1)
      if (line[column - sheet.column] !== "") yield { sheet: sheet.name, row, column };
  }
}

/** Says whether a cell lies in an area. */
export const isIn = (area: ReferredArea, place: CellPlace): boolean =>
  isSameSheet(area.sheet, place.sheet) && isWithin(area, place);
