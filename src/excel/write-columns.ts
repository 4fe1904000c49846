import { foldAddress } from "./free-folds.ts";
import type { SheetPlan } from "../sheet/plan/sheet-plan.ts";

/** Excel counts widths in points; a character of its default font is 7 pixels wide, a cell's margins are 5. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Queues the widths of a range's columns as they were read, in points. */
export function restoreColumnWidths(target: Excel.Range, points: readonly number[]): void {
  points.forEach((was, column) => {
    target.getColumn(column).format.columnWidth = was;
  });
}

/** Queues the widths of a range's columns, given in characters. */
export function writeColumnWidths(target: Excel.Range, characters: readonly number[]): void {
  characters.forEach((wanted, column) => {
    target.getColumn(column).format.columnWidth = pointsOf(wanted);
  });
}

/**
 * Returns the columns of figures that are narrower, in points, than a plan would have them, adjoining ones as one: their
 * numbers may read ####. A text runs over into the next cell.
 */
export function narrowColumns(
  { anchor, reading, columnWidths }: SheetPlan,
  present: readonly number[],
): string[] {
  const narrow = reading.figures
    .filter((column) => pointsOf(columnWidths[column] ?? 0) > (present[column] ?? 0))
    .sort((a, b) => a - b);
  const runs: { first: number; last: number }[] = [];
  for (const column of narrow.map((each) => anchor.column + each)) {
    const run = runs.at(-1);
    if (run?.last === column - 1) run.last = column;
    else runs.push({ first: column, last: column });
  }
  return runs.map((run) => foldAddress({ of: "columns", ...run }));
}
