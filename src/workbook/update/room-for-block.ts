import type { Size } from "../../sheet/plan/sheet-plan.ts";
import type { ReferredArea } from "../formula/find-area.ts";
import { isRows, type Sent } from "../formula/sent-value.ts";
import {
  findCell,
  findSpill,
  isWithin,
  type CellPlace,
  type WorkbookCells,
} from "../workbook-cells.ts";

/** A block that would fill more cells than now, of which some are not empty. */
export interface BlockedBlock {
  readonly place: CellPlace;
  readonly formula: string;
  /** The area that it would fill. */
  readonly fills: ReferredArea;
  /** The first cell that is in the way. */
  readonly by: CellPlace;
}

/** Returns the numbers of rows and columns that an answer fills. */
export const sizeOf = (answer: Sent): Size =>
  isRows(answer)
    ? { rows: answer.length, columns: answer[0]?.length ?? 0 }
    : { rows: 1, columns: 1 };

/** Returns the first cell in an area that is not blank and not already filled by the block. */
export function findObstacle(
  book: WorkbookCells,
  fills: ReferredArea,
  has: ReferredArea,
): CellPlace | undefined {
  const { sheet } = fills;
  for (let row = fills.row; row < fills.row + fills.rows; row += 1)
    for (let column = fills.column; column < fills.column + fills.columns; column += 1) {
      if (isWithin(has, { row, column })) continue;
      const cell = findCell(book, { sheet, row, column });
      if (cell && (cell.formula !== "" || cell.value !== "")) return { sheet, row, column };
      if (findSpill(book, { sheet, row, column })) return { sheet, row, column };
    }
  return undefined;
}
