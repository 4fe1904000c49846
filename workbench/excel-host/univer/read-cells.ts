import { parseArea, splitReference, type Area } from "../a1.ts";
import type { Book } from "./book.ts";
import { leave, type CellValue } from "./cell-content.ts";
import { plainRoom } from "./room.ts";

/** A cell that a chart reads. */
export interface ReadCell {
  readonly value: CellValue;
  /** As it is shown. */
  readonly text: string;
  readonly format: string;
  readonly hidden: boolean;
}

/** More cells than this are no series of a chart. */
const MOST = 32_000;

/** Where a formula such as "=Sheet1!$B$2" or an address points; undefined where it names no cells. */
export function findCells(
  book: Book,
  reference: string,
  ownSheetId: string,
): { sheetId: string; area: Area } | undefined {
  const { sheet: name, rest } = splitReference(reference.replace(/^=/, ""));
  const area = parseArea(rest);
  const sheetId =
    name === undefined ? ownSheetId : book.workbook.getSheetByName(name)?.getSheetId();
  if (!area || sheetId === undefined || area.rows * area.columns > MOST) return undefined;
  return { sheetId, area };
}

/** The cells that a reference on a sheet names, row by row; none where it names nothing. */
export function readCells(book: Book, reference: string, ownSheetId: string): ReadCell[] {
  const found = findCells(book, reference, ownSheetId);
  const sheet = found && book.workbook.getSheetBySheetId(found.sheetId)?.getSheet();
  if (!found || !sheet) return [];
  const { row, column, rows, columns } = found.area;
  const styles = book.workbook.getWorkbook().getStyles();
  const spills = book.formulas.getArrayFormulaCellData()[book.unit]?.[found.sheetId];
  return Array.from({ length: rows * columns }, (_, index) => {
    const [r, c] = [row + Math.floor(index / columns), column + (index % columns)];
    const stored = sheet.getCellRaw(r, c);
    const value = leave(stored?.v === undefined ? (spills?.[r]?.[c] ?? stored) : stored);
    return {
      value,
      // A chart takes a text as it is: it does not follow the formats that conditions give.
      text: typeof value === "string" ? value : plainRoom(String(sheet.getCell(r, c)?.v ?? "")),
      format: styles.get(stored?.s)?.n?.pattern ?? "General",
      hidden: !sheet.getRowVisible(r) || !sheet.getColVisible(c),
    };
  });
}
