import { look } from "./run.ts";

/**
 * Shows a cell of the workbook and selects it; says so where its sheet is hidden, which is left hidden, or no longer there.
 */
export const selectCell = (place: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}): Promise<"selected" | "hidden" | "gone"> =>
  look(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet).load("visibility");
    await context.sync();
    if (sheet.isNullObject) return "gone";
    if (sheet.visibility !== "Visible") return "hidden";
    sheet.activate();
    sheet.getCell(place.row, place.column).select();
    await context.sync();
    return "selected";
  });
