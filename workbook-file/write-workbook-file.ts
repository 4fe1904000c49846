import { finish } from "./finish/finish.ts";
import { knownWords } from "./formula/known-words.ts";
import { writeWithHucre } from "./hucre/write-with-hucre.ts";
import type { AddinFunctions, FileWorkbook } from "./workbook-file.ts";

/** Returns the bytes of an .xlsx file that holds a workbook, results of its formulas included. */
export async function writeWorkbookFile(
  book: FileWorkbook,
  addin: AddinFunctions,
): Promise<Uint8Array> {
  const bytes = await writeWithHucre(book, knownWords(book, addin));
  return finish(bytes, book);
}
