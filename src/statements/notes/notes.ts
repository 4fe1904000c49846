import type { ViewedColumn } from "../columns/column.ts";
import type { StatementDefinition } from "../definitions/definition.ts";
import { markNotes } from "./mark-notes.ts";
import type { Note, NoteLanguage } from "./note.ts";
import { remarkNotes } from "./remark-notes.ts";

/**
 * Returns what a reader of some columns of a statement must know: remarks on its lines, the largest amount first, then the
 * marks that occur with the lines that bear them.
 *
 * Every note is true of a figure that one of the columns shows: a remark on restated figures does not stand with those of
 * the older print, and nothing is said that was published after the day of a view.
 */
export const notesOf = (
  columns: readonly ViewedColumn[],
  definition: StatementDefinition,
  language: NoteLanguage = "en",
): Note[] => [
  ...remarkNotes(columns, definition, language),
  ...markNotes(columns, definition, language),
];
