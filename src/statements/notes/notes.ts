import type { ViewedColumn } from "../columns/column.ts";
import type { StatementDefinition } from "../definitions/definition.ts";
import { markNotes } from "./mark-notes.ts";
import type { Note, NoteLanguage } from "./note.ts";
import { percentageNotes } from "./percentage-notes.ts";
import { remarkNotes } from "./remark-notes.ts";

/**
 * Returns the notes to some columns of a statement: remarks on its lines, the largest amount first, then each mark that
 * occurs, with its lines, then percentages that are printed otherwise than the amounts give.
 *
 * Every note is true of a figure that one of the columns shows. A remark on restated figures is not shown with the older
 * print, and nothing is said that was published after the day of a view.
 */
export const notesOf = (
  columns: readonly ViewedColumn[],
  definition: StatementDefinition,
  language: NoteLanguage = "en",
): Note[] => [
  ...remarkNotes(columns, definition, language),
  ...markNotes(columns, definition, language),
  ...percentageNotes(columns, definition, language),
];
