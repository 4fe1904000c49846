/** What a reader of some columns must know: the code of the line and the period it is about, "" where it is about several. */
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
 * Returns exactly so many notes, so that a block of them has a fixed height: blank ones where there are fewer, and where
 * there are more, a last one that says how many are left out.
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
