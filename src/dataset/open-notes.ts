import { heads, notes } from "#notes";
import type { Dataset } from "./dataset.ts";
import { decodeHeads, type TableHead } from "./decode/decode-heads.ts";
import { decodeNotes, type TableNote } from "./decode/decode-notes.ts";

/** The words of the printed tables: the heads of their columns as printed, and notes in our words. */
export interface TableWords {
  readonly heads: readonly TableHead[];
  readonly notes: readonly TableNote[];
}

/** Returns the bundled notes to the printed tables. They are not in the bundle, because no function returns them. */
export function openNotes(data: Dataset): TableNote[] {
  return decodeNotes(notes, data);
}

/** Returns the bundled words of the printed tables. No function returns them either. */
export const openWords = (data: Dataset): TableWords => ({
  heads: decodeHeads(heads, data),
  notes: openNotes(data),
});
