import type { Area } from "../sheet/plan/sheet-plan.ts";
import type { BlockContent } from "./block-content.ts";
import type { Block } from "./find-blocks.ts";
import { supports } from "./requirements.ts";
import { look } from "./run.ts";

/** The functions that fill several cells of a block. */
const fills = /\.(?:HEADS|FLAGS|NOTES|STATEMENT)\(/;

/** Returns, in one sync, the cells of a block that its own formulas fill, counted from its top left cell. */
export async function loadSpills(block: Block, content: BlockContent): Promise<readonly Area[]> {
  if (!supports("1.12")) return [];
  return look(async (context) => {
    const { area } = block;
    const sheet = context.workbook.worksheets.getItem(block.sheetId);
    const spills = content.formulas.flatMap((cells, row) =>
      cells.flatMap((formula, column) =>
        typeof formula === "string" && formula.startsWith("=") && fills.test(formula)
          ? [sheet.getCell(area.row + row, area.column + column).getSpillingToRangeOrNullObject()]
          : [],
      ),
    );
    for (const spill of spills) spill.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    return spills.flatMap((spill) =>
      spill.isNullObject
        ? []
        : [
            {
              row: spill.rowIndex - area.row,
              column: spill.columnIndex - area.column,
              rows: spill.rowCount,
              columns: spill.columnCount,
            },
          ],
    );
  });
}

/** Says whether a cell lies in one of some areas and is not its first cell, which holds the formula. */
export const isFilled = (spills: readonly Area[], row: number, column: number): boolean =>
  spills.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns &&
      (row !== area.row || column !== area.column),
  );
