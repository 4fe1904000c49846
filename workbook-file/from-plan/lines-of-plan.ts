import type { Fold, SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { wrappedLines } from "../../src/sheet/plan/wrapped-lines.ts";
import { widthForDigits } from "../column-width.ts";
import type { FileLine } from "../workbook-file.ts";

/** Returns the widths of a plan's columns, and which are folded away. */
export function columnsOfPlan({ anchor, columnWidths, folds }: SheetPlan): Map<number, FileLine> {
  const lines = foldedLines(folds, "columns");
  columnWidths.forEach((characters, index) => {
    const column = anchor.column + index;
    lines.set(column, { ...(lines.get(column) ?? open), size: widthForDigits(characters) });
  });
  return lines;
}

/** Returns which rows of a plan are folded away, and the heights of those whose texts take more than one line. */
export function rowsOfPlan(plan: SheetPlan): Map<number, FileLine> {
  const lines = foldedLines(plan.folds, "rows");
  for (const [down, count] of wrappedLines(plan)) {
    const row = plan.anchor.row + down;
    lines.set(row, { ...(lines.get(row) ?? open), size: count * lineHeight });
  }
  return lines;
}

/** The height of a line of Excel's usual font, in points. */
const lineHeight = 15;

const open: FileLine = { hidden: false, level: 0, endsFolded: false };

/** Folds are counted from the sheet's first row and column, as a new sheet has them. */
function foldedLines(folds: readonly Fold[], axis: Fold["of"]): Map<number, FileLine> {
  const lines = new Map<number, FileLine>();
  const at = (index: number): FileLine => lines.get(index) ?? open;
  for (const { first, last } of folds.filter(({ of }) => of === axis)) {
    for (let index = first; index <= last; index += 1)
      lines.set(index, { ...at(index), hidden: true, level: at(index).level + 1 });
    lines.set(last + 1, { ...at(last + 1), endsFolded: true });
  }
  return lines;
}
