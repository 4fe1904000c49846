/**
 * The columns of a statement's sheet. The item codes, which formulas use, are folded. Before a label are the number of
 * its note and, further left, the verdict of a total, or the unit of a line that is not money.
 */
export const columns = { code: 0, check: 1, note: 2, label: 3, firstFigure: 4 } as const;

/** The rows above the lines. Those below the ends of the periods are folded. */
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

/** How many notes are below a statement; all notes are among its sources. */
export const noteRows = 5;
export const sourceNoteRows = 40;

/** The legend of the marks has this many lines: a single line would not fit on the page. */
export const markLines = 2;

/** The row of the heads that the one formula fills. */
export const spilledHeads = rows.column + 1;

/** The result is to the right of the title, which extends over the first figures. */
export const resultColumn = columns.firstFigure + 2;
