import { columnName } from "../sheet/plan/address.ts";
import type { PlannedAddition } from "./addition.ts";
import type { Entered } from "./entered.ts";
import { formulaFor } from "./own-references.ts";

/**
 * Queues the insertion of a column into a block, and of its row among the sources, which is hidden if the sources are
 * folded.
 */
export function writeColumn(
  sheet: Excel.Worksheet,
  addition: PlannedAddition,
  isFolded: boolean,
): void {
  const {
    block: { area },
    content,
    column,
    plan: { before, copied, anchors, takesOver },
  } = addition;
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
  writeSource(sheet, addition, isFolded);
}

/** Queues the row among the sources. It comes last, because the rows of the block are counted without it. */
function writeSource(
  sheet: Excel.Worksheet,
  { block: { area }, plan: { before, source } }: PlannedAddition,
  isFolded: boolean,
): void {
  if (!source) return;
  const row = area.row + source.before;
  sheet.getRange(wholeRow(row)).insert("Down");
  const across = (at: number): Excel.Range =>
    sheet.getRangeByIndexes(at, area.column, 1, area.columns + 1);
  const like = area.row + source.like + (source.like >= source.before ? 1 : 0);
  across(row).copyFrom(across(like), "Formats");
  across(row).formulas = [
    [...source.formulas.slice(0, before), "", ...source.formulas.slice(before)],
  ];
  if (isFolded) sheet.getRange(wholeRow(row)).rowHidden = true;
}

/** Returns the address of a whole column of the sheet. */
export const wholeColumn = (at: number): string => `${columnName(at)}:${columnName(at)}`;

/** Returns the address of a whole row of the sheet. */
export const wholeRow = (at: number): string => `${at + 1}:${at + 1}`;
