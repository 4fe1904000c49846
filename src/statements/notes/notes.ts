import type { ViewedColumn } from "../columns/column.ts";
import type { StatementDefinition } from "../definitions/definition.ts";
import { markNotes } from "./mark-notes.ts";
import type { Note, NoteLanguage } from "./note.ts";
import { percentageNotes } from "./percentage-notes.ts";
import { remarkNotes } from "./remark-notes.ts";

/**
 * Returns the notes on some columns of a statement: remarks on its lines, the largest amount first; then each mark, with
 * its lines; then percentages printed differently from the ones computed from the amounts.
 *
 * Every note is true for a figure in one of the columns. A remark on restated figures is not shown with the older print,
 * and no note uses anything published after the day of a view.
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
