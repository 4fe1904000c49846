import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodeNotes } from "../../src/dataset/decode/decode-notes.ts";
import { readRows } from "./check-parts.ts";

/** Checks the notes to the printed tables: each finds its table and its row. */
export function checkNotes(text: string, data: Pick<Dataset, "tables">): void {
  decodeNotes(text, data);
  readRows("notes.tsv", text);
}
