/** The columns of the log of the guidance. Those after the place in the text are folded; only formulas need them. */
export const logColumns = {
  item: 0,
  given: 1,
  period: 2,
  metric: 3,
  worded: 4,
  bound: 5,
  low: 6,
  high: 7,
  base: 8,
  change: 9,
  actual: 10,
  status: 11,
  outcome: 12,
  place: 13,
  held: 14,
  answered: 15,
  firstFigure: 16,
} as const;

/** The rows above the entries; all stay in view. */
export const logRows = { title: 0, known: 1, counts: 2, head: 3, first: 4 } as const;

export const logHeads: Readonly<Record<Exclude<keyof typeof logColumns, "firstFigure">, string>> = {
  item: "Item",
  given: "Given on",
  period: "For",
  metric: "Metric",
  worded: "As worded",
  bound: "Bound",
  low: "Low",
  high: "High",
  base: "Base",
  change: "Change",
  actual: "Actual",
  status: "Status",
  outcome: "Outcome",
  place: "Place in the text",
  held: "Total revenues",
  answered: "Status asked",
};

/** Widths in characters; a figure of the folded block has its own. */
export const logWidths = [22, 11, 8, 30, 26, 11, 10, 10, 10, 12, 11, 16, 14, 42, 13, 16] as const;
export const foldedWidth = 12;
