/** The columns of a statement's sheet. In `check`, a total has its verdict, and a line that is not money its unit. */
export const columns = { code: 0, check: 1, label: 2, firstFigure: 3 } as const;
