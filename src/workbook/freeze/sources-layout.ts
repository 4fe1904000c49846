/** The name that marks the heading row of a sheet of sources, so that the sheet is found whatever its name. */
export const sourcesMark = "IIJ_Frozen";

/** The columns of a sheet of sources, counted from the first cell of the heading row. */
export const columns = {
  cell: 0,
  now: 1,
  value: 2,
  formula: 3,
  source: 4,
  release: 5,
  knownOn: 6,
  data: 7,
  frozenOn: 8,
  block: 9,
  /** To the right, after a gap: the old addresses of cells that the formulas refer to, and their present places. */
  referred: 11,
  referredNow: 12,
} as const;

/** The number of columns of a frozen cell's row; `width` is that of the whole sheet. */
export const rowWidth = columns.block + 1;
export const width = columns.referredNow + 1;

/** The rows of the title and of the line below it, counted from the heading row. */
export const titleRows: readonly number[] = [-3, -2];
