import { columnName } from "../sheet/plan/address.ts";
import type { BlockContent } from "./block-content.ts";
import type { Block } from "./find-blocks.ts";
import { formulaFor } from "./own-references.ts";
import { planColumn, type Copied, type NewColumn } from "./new-column.ts";
import { write } from "./run.ts";

/**
 * Inserts a column into a live block, in one sync: a whole column of the sheet, so that nothing beside or below the block
 * is torn apart. It gets the formulas that the block's columns share, the formats of its neighbour and a head of its own;
 * what a reader typed over a figure of the neighbour is not repeated.
 *
 * @throws host when Excel refuses; the sheet is as it was before then.
 */
export async function addColumn(
  block: Block,
  content: BlockContent,
  column: NewColumn,
): Promise<void> {
  const { copied, anchors } = planColumn(content, column);
  const { area, periods } = block;
  const at = area.column + column.before;
  const whole = `${columnName(at)}:${columnName(at)}`;
  const now = (of: number): number => area.column + of + (of >= column.before ? 1 : 0);
  const cells = (sheet: Excel.Worksheet, of: number, { first, last }: Rows): Excel.Range =>
    sheet.getRangeByIndexes(area.row + first, of, last - first + 1, 1);
  await write(
    (context) => {
      const sheet = context.workbook.worksheets.getItem(block.sheetId);
      const all = { first: 0, last: area.rows - 1 };
      sheet.getRange(whole).insert("Right");
      cells(sheet, at, all).copyFrom(cells(sheet, now(column.like), all), "Formats");
      for (const each of copied)
        cells(sheet, at, each).copyFrom(cells(sheet, now(each.from), each), "Formulas");
      const rows = anchors.map(({ row, formula, of }) => ({
        row: area.row + row,
        text: formulaFor(formula, area.column + of, at),
      }));
      for (const { row, text } of [{ row: periods.row, text: column.period }, ...rows])
        sheet.getRangeByIndexes(row, at, 1, 1).formulas = [[text]];
      sheet.getRange(whole).format.columnWidth = content.figureWidth;
    },
    {
      queue: async (context) => {
        const sheet = context.workbook.worksheets.getItem(block.sheetId);
        const marked = sheet.names.getItem(block.name).getRange().load("columnCount");
        await context.sync();
        if (marked.columnCount > area.columns) sheet.getRange(whole).delete("Left");
      },
      left: "The sheet is as it was before.",
    },
  );
}

type Rows = Pick<Copied, "first" | "last">;
