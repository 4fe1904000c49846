import { silent } from "../../sheet/plan/answers.ts";
import {
  findCell,
  findSheet,
  type CellContent,
  type LoadedCell,
  type WorkbookCells,
} from "../workbook-cells.ts";
import type { ReferredArea } from "../formula/find-area.ts";

/** Reads cells of the sheet of a block. */
export class BlockSheet {
  constructor(
    readonly book: WorkbookCells,
    readonly area: ReferredArea,
  ) {}

  cellAt(row: number, column: number): LoadedCell | undefined {
    return findCell(this.book, { sheet: this.area.sheet, row, column });
  }

  valueAt(row: number, column: number): CellContent {
    return this.cellAt(row, column)?.value ?? "";
  }

  textAt(row: number, column: number): string {
    return String(this.valueAt(row, column)).trim();
  }

  /** Yields the cells of some rows and columns, row by row, within the used area. */
  *cellsIn({ row, column, rows, columns }: Omit<ReferredArea, "sheet">): Generator<LoadedCell> {
    const loaded = findSheet(this.book, this.area.sheet);
    const bottom = Math.min(row + rows, loaded ? loaded.row + loaded.formulas.length : 0);
    for (let down = row; down < bottom; down += 1)
      for (let across = column; across < column + columns; across += 1) {
        const cell = this.cellAt(down, across);
        if (cell && (cell.formula !== "" || cell.value !== "")) yield cell;
      }
  }

  /** Says whether the heads of the block show that the add-in does not answer. */
  saysSilent(heads: Omit<ReferredArea, "sheet">): boolean {
    for (const { value } of this.cellsIn(heads))
      if (typeof value === "string" && value.startsWith(silent)) return true;
    return false;
  }
}
