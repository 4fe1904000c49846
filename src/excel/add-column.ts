import { columnName } from "../sheet/plan/address.ts";
import type { BlockContent } from "./block-content.ts";
import type { Entered } from "./entered.ts";
import type { Block } from "./find-blocks.ts";
import { formulaFor } from "./own-references.ts";
import { planColumn, type ColumnPlan, type NewColumn } from "./new-column.ts";
import { write } from "./run.ts";

/**
 * Inserts a column into a live block, in one sync: a whole column of the sheet, so that nothing beside or below the block
 * is torn apart. It gets the formulas that the block's columns share, the formats of its neighbour and a head of its own;
 * what a reader typed over a figure of the neighbour is not repeated. Left of all figures it cannot stand: see
 * `ColumnPlan.takesOver`.
 *
 * @throws host when Excel refuses; the sheet is as it was before then.
 */
export async function addColumn(
  block: Block,
  content: BlockContent,
  column: NewColumn,
): Promise<void> {
  const plan = planColumn(content, column);
  await write(
    ({ workbook }) => {
      writeColumn(workbook.worksheets.getItem(block.sheetId), { block, content, column, plan });
    },
    {
      queue: (context) =>
        removeColumn(context.workbook.worksheets.getItem(block.sheetId), block, plan),
      left: "The sheet is as it was before.",
    },
  );
}

interface Planned {
  readonly block: Block;
  readonly content: BlockContent;
  readonly column: NewColumn;
  readonly plan: ColumnPlan;
}

function writeColumn(sheet: Excel.Worksheet, { block, content, column, plan }: Planned): void {
  const { area } = block;
  const { before, copied, anchors, takesOver } = plan;
  const at = area.column + before;
  const now = (of: number): number => area.column + of + (of >= before ? 1 : 0);
  const cells = (of: number, first: number, last = first): Excel.Range =>
    sheet.getRangeByIndexes(area.row + first, of, last - first + 1, 1);
  const enter = (of: number, row: number, content: Entered): void => {
    cells(of, row).formulas = [[content]];
  };
  const like = now(takesOver.length > 0 ? content.firstFigure : column.like);
  sheet.getRange(wholeColumn(at)).insert("Right");
  cells(at, 0, area.rows - 1).copyFrom(cells(like, 0, area.rows - 1), "Formats");
  for (const { first, last, from } of copied)
    cells(at, first, last).copyFrom(cells(now(from), first, last), "Formulas");
  for (const { row, formula, of } of anchors)
    enter(at, row, formulaFor(formula, area.column + of, at));
  for (const { row, typed, from } of takesOver) {
    enter(at, row, typed);
    if (from === undefined) enter(like, row, "");
    else cells(like, row).copyFrom(cells(now(from), row), "Formulas");
  }
  enter(takesOver.length > 0 ? like : at, content.headRow, column.period);
  sheet.getRange(wholeColumn(at)).format.columnWidth = content.figureWidth;
}

/** Removes the column, if it came: the name of the block tells; and gives its first figures back what was typed there. */
async function removeColumn(
  sheet: Excel.Worksheet,
  { name, area }: Block,
  { before, takesOver }: ColumnPlan,
): Promise<void> {
  const marked = sheet.names.getItem(name).getRange().load("columnCount");
  await sheet.context.sync();
  if (marked.columnCount <= area.columns) return;
  const at = area.column + before;
  sheet.getRange(wholeColumn(at)).delete("Left");
  for (const { row, typed } of takesOver)
    sheet.getRangeByIndexes(area.row + row, at - 1, 1, 1).formulas = [[typed]];
}

const wholeColumn = (at: number): string => `${columnName(at)}:${columnName(at)}`;
