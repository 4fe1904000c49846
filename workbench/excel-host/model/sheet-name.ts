import type { Book } from "../univer/book.ts";
import { invalidArgument, itemAlreadyExists } from "../wire/host-error.ts";

const LONGEST = 31;

/** Refuses a name Excel refuses: empty, too long, with forbidden characters, or taken. */
export function assertSheetName(book: Book, name: unknown, ownId?: string): asserts name is string {
  const valid = typeof name === "string" && name !== "" && name.length <= LONGEST;
  if (!valid || /[\\/?*[\]:]|^'|'$/.test(name)) throw invalidArgument("Worksheet.name");
  const others = book.workbook.getSheets().filter((sheet) => sheet.getSheetId() !== ownId);
  if (others.some((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase())) {
    throw itemAlreadyExists("WorksheetCollection.add");
  }
}

/** The name Excel gives a sheet that was asked for without one: the first "SheetN" not taken. */
export function nextSheetName(book: Book): string {
  const taken = new Set(book.workbook.getSheets().map((sheet) => sheet.getSheetName()));
  let number = 1;
  while (taken.has(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
