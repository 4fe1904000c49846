import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodeNotes } from "../../src/dataset/decode/decode-notes.ts";
import { readRows } from "./check-parts.ts";

/** Checks the notes to the printed tables: the table and the row of each exist. */
export function checkNotes(text: string, data: Pick<Dataset, "tables">): void {
  decodeNotes(text, data);
  readRows("notes.tsv", text);
}
