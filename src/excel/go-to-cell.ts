import { look } from "./run.ts";

/** Selects a cell, on its sheet. */
export const goToCell = ({
  sheet,
  row,
  column,
}: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}): Promise<void> =>
  look(async (context) => {
    const on = context.workbook.worksheets.getItem(sheet);
    on.activate();
    on.getCell(row, column).select();
    await context.sync();
  });
