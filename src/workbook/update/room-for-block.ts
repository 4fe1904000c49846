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

/** A block that would fill more cells than it does, some of which are not empty. */
export interface BlockedBlock {
  readonly place: CellPlace;
  readonly formula: string;
  /** What it would fill. */
  readonly fills: ReferredArea;
  /** The first cell that is in the way. */
  readonly by: CellPlace;
}

/** Returns how many rows and columns an answer fills. */
export const sizeOf = (answer: Sent): Size =>
  isRows(answer)
    ? { rows: answer.length, columns: answer[0]?.length ?? 0 }
    : { rows: 1, columns: 1 };

/** Returns the first cell that holds something in an area, outside the cells that the block has already. */
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
