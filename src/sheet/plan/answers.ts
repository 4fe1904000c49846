import { columns } from "./sheet-columns.ts";
import type { Placement } from "./placement.ts";
import type { Grid } from "./grid.ts";
import { styles } from "./styles.ts";

/** Shown on a sheet whose figures are not up to date because the add-in does not answer. */
export const silent = "The add-in does not answer: figures are as last calculated";

/** The text of a check that was not made because figures it needs are errors. */
export const notCalculated = "not calculated";

/** The verdict of a total with a row above it that is not added. */
export const rowNotAdded = "✘ row not added";

/** Where a cell of a sheet is planned. */
interface Place {
  readonly grid: Grid;
  readonly placement: Placement;
  readonly address: (row: number, column: number) => string;
}

/**
 * Plans a cell that is empty while the add-in answers. A call is a number while it does, whatever the heads contain. It
 * refers to every cell that calls depend on. So it is also recalculated if one of them changes after the add-in is gone.
 */
export function planAnswers(
  { grid, placement }: Place,
  row: number,
  call: string,
  column: number = columns.check,
): void {
  if (placement.fill === "values") return;
  grid.formula(row, column, `=IF(ISERROR(${call}),"${silent}","")`, "");
  grid.style({ row, rows: 1, column, columns: 1 }, styles.alarm);
}
