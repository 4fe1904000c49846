/** A note on some columns: the code of its line and its period, "" if it is about several. */
export interface Note {
  readonly item: string;
  readonly period: string;
  readonly text: string;
}

/** The languages of notes. */
export type NoteLanguage = "en" | "ja";

const nothing: Note = { item: "", period: "", text: "" };

const more: Readonly<Record<NoteLanguage, (left: number) => string>> = {
  en: (left) => `and ${left} more`,
  ja: (left) => `ほか${left}件`,
};

/**
 * Returns exactly `rows` notes, so that a block has a fixed height. Blank notes fill the block; if there are too many
 * notes, the last row says how many are left out.
 *
 * @example padNotes(eight, 6).at(-1)?.text // "and 3 more"
 */
export function padNotes(
  notes: readonly Note[],
  rows: number,
  language: NoteLanguage = "en",
): Note[] {
  if (notes.length <= rows)
    return [...notes, ...Array.from({ length: rows - notes.length }, () => nothing)];
  if (rows <= 0) return [];
  const left = notes.length - rows + 1;
  return [...notes.slice(0, rows - 1), { ...nothing, text: more[language](left) }];
}
