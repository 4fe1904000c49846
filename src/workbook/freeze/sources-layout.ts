/** The name that marks the heading row of a sheet of sources, so that it is found however the sheet is called. */
export const sourcesMark = "IIJ_Frozen";

/** The columns of a sheet of sources, counted from the first of the heading row. */
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
  /** Beside them, after a gap: the cells that the formulas refer to, and where they are now. */
  referred: 11,
  referredNow: 12,
} as const;

/** How many columns a row of a frozen cell takes, and all of them. */
export const rowWidth = columns.block + 1;
export const width = columns.referredNow + 1;

/** Where the title and the line beneath it stand, counted from the heading row. */
export const titleRows: readonly number[] = [-3, -2];
