import { foldAddress } from "./free-folds.ts";
import type { SheetPlan } from "../sheet/plan/sheet-plan.ts";

/**
 * Converts a width in characters to points, which Excel uses: a character of its default font is 7 pixels wide, and a
 * cell's margins are 5 pixels.
 */
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
 * Returns the columns of figures that are narrower than in the plan, because their numbers may show as ####. Columns of
 * text are left out, because text can overflow into the next cell. `present` is in points; adjoining columns are returned
 * as one.
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
