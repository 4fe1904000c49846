/**
 * The columns of a statement's sheet. Item codes, which formulas ask with, are folded; beside a label stands the number of
 * its note, and before that the verdict of a total, or the unit of what is not money.
 */
export const columns = { code: 0, check: 1, note: 2, label: 3, firstFigure: 4 } as const;

/** The rows above the lines. Those beneath the ends of the periods are folded. */
export const rows = {
  title: 0,
  about: 1,
  period: 2,
  ended: 3,
  end: 4,
  months: 5,
  status: 6,
  releases: 7,
  published: 8,
  tables: 9,
  rate: 10,
  chain: 11,
  release: 12,
  asked: 13,
  mark: 14,
  derived: 15,
  noted: 16,
  column: 17,
} as const;

/** How many notes stand below a statement; all of them are among its sources. */
export const noteRows = 5;
export const sourceNoteRows = 40;

/** The marks are told of in so many lines: one would run out of the page. */
export const markLines = 2;

/** The row of the heads that the one formula gives. */
export const spilledHeads = rows.column + 1;

/** The result stands behind the title, which runs over the first figures. */
export const resultColumn = columns.firstFigure + 2;
