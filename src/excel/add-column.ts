import type { Addition, PlannedAddition } from "./addition.ts";
import type { BlockContent } from "./block-content.ts";
import { lookForColumns } from "./column-obstacles.ts";
import type { Block } from "./find-blocks.ts";
import { planColumn, type NewColumn } from "./new-column.ts";
import type { ColumnObstacle } from "./refusal.ts";
import { refused } from "./refused.ts";
import { write } from "./run.ts";
import { wholeColumn, wholeRow, writeColumn } from "./write-column.ts";

/** A sheet that was not changed, and why. */
export interface LeftAlone {
  readonly sheet: string;
  readonly why: ColumnObstacle;
}

/**
 * Inserts a column into a live block, and into other blocks at the same time: one sync to read, and one to write. Whole
 * columns of the sheet are inserted, so that nothing next to or below a block is torn apart. Each gets the formulas that
 * the block's columns share, the formats of its neighbour, its own head, and a row among the sources; values that a
 * reader typed over figures of the neighbour are not copied. A column left of all figures is a special case: see
 * `ColumnPlan.takesOver`.
 *
 * @param known all blocks of the workbook; a column that would cut through one of them is not inserted
 * @returns the sheets of the other blocks that were not changed, and why
 * @throws host if something is in the way of the first column, or Excel refuses; the sheets are then as they were before.
 */
export async function addColumns(
  first: Addition,
  others: readonly Addition[],
  known: readonly Block[],
): Promise<readonly LeftAlone[]> {
  const planned = [first, ...others].map((each): PlannedAddition => ({
    ...each,
    plan: planColumn(each.content, each.column),
  }));
  const found = await lookForColumns(planned, known);
  const inTheWay = found.map((each) => each.inTheWay);
  const [obstacle] = inTheWay;
  if (obstacle) throw refused({ reason: "column", sheet: first.block.sheet, obstacle });
  const free = planned.flatMap((each, n) => {
    const { inTheWay, isFolded = false } = found[n] ?? {};
    return inTheWay === undefined ? [{ ...each, isFolded }] : [];
  });
  await write(
    ({ workbook }) => {
      for (const each of free)
        writeColumn(workbook.worksheets.getItem(each.block.sheetId), each, each.isFolded);
    },
    {
      queue: async (context) => {
        for (const each of free)
          await removeColumn(context.workbook.worksheets.getItem(each.block.sheetId), each);
        return { state: free.length === 1 ? "sheetAsBefore" : "sheetsAsBefore" };
      },
    },
  );
  return planned.flatMap(({ block: { sheet } }, n) => {
    const why = inTheWay[n];
    return why === undefined ? [] : [{ sheet, why }];
  });
}

/** Inserts a column into one block. */
export async function addColumn(
  block: Block,
  content: BlockContent,
  column: NewColumn,
): Promise<void> {
  await addColumns({ block, content, column }, [], [block]);
}

/**
 * Removes the column and the row, if they were inserted (the size of the block's named range shows it), and restores the
 * contents that a reader typed over its first figures.
 */
async function removeColumn(
  sheet: Excel.Worksheet,
  { block: { name, area }, plan: { before, takesOver, source } }: PlannedAddition,
): Promise<void> {
  const marked = sheet.names.getItem(name).getRange().load("rowCount,columnCount");
  await sheet.context.sync();
  if (source && marked.rowCount > area.rows)
    sheet.getRange(wholeRow(area.row + source.before)).delete("Up");
  if (marked.columnCount <= area.columns) return;
  const at = area.column + before;
  sheet.getRange(wholeColumn(at)).delete("Left");
  for (const { row, typed } of takesOver)
    sheet.getRangeByIndexes(area.row + row, at - 1, 1, 1).formulas = [[typed]];
}
