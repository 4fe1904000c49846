import { notes } from "#notes";
import type { Dataset } from "./dataset.ts";
import { decodeNotes, type TableNote } from "./decode/decode-notes.ts";

/** Returns the bundled notes to the printed tables. They are not in the bundle, because no function answers them. */
export function openNotes(data: Dataset): TableNote[] {
  return decodeNotes(notes, data);
}
