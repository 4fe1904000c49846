import type { Grid } from "./grid.ts";
import type { Area } from "./sheet-plan.ts";

/** The columns of a statement's sheet. A total has a verdict in `check`, a line that is not money its unit. */
export const columns = { code: 0, check: 1, label: 2, firstFigure: 3 } as const;

/** Returns what is printed of a sheet: all but the folded column of item codes. */
export const printAreaOf = ({ rows, columns: count }: Grid): Area => ({
  row: 0,
  column: columns.check,
  rows,
  columns: count - columns.check,
});
