import { columns } from "./sheet-columns.ts";
import type { Placement } from "./placement.ts";
import type { Grid } from "./grid.ts";
import { styles } from "./styles.ts";

/** What a sheet says when its figures are not those of the add-in. */
export const silent = "The add-in does not answer: figures are as last calculated";

/** What a check reads that was not made, since figures it needs are errors. */
export const notCalculated = "not calculated";

/** The verdict of a total above which a row stands that it does not add. */
export const rowNotAdded = "✘ row not added";

/** What a cell of a sheet is put down in. */
interface Place {
  readonly grid: Grid;
  readonly placement: Placement;
  readonly address: (row: number, column: number) => string;
}

/**
 * Puts down a cell that is empty while the add-in answers. A call is a number while it does, whatever the heads hold, and
 * names every cell that figures are asked with: where one is changed and the add-in is gone, it is calculated again too.
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
