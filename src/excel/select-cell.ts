import { look } from "./run.ts";

/**
 * Shows a cell of the workbook and selects it. Returns "hidden" if its sheet is hidden, which then stays hidden, and
 * "gone" if the sheet no longer exists.
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
