/**
 * The columns of the sheet of checks. The terms of a check follow, one cell a term; the last cell of the row is its
 * sentence.
 */
export const checkColumns = {
  id: 0,
  line: 1,
  period: 2,
  verdict: 3,
  against: 4,
  place: 5,
  release: 6,
  unit: 7,
  printed: 8,
  calculated: 9,
  difference: 10,
  allowance: 11,
  ours: 12,
  restsOn: 13,
  firstTerm: 14,
} as const;

/** The rows above the checks; all stay in view. */
export const checkRows = { title: 0, about: 1, counts: 2, head: 3, first: 4 } as const;

export const checkHeads: Readonly<Record<Exclude<keyof typeof checkColumns, "firstTerm">, string>> =
  {
    id: "Check",
    line: "What is checked",
    period: "Period",
    verdict: "Verdict",
    against: "Against",
    place: "Statement or table",
    release: "Release",
    unit: "Unit",
    printed: "Printed",
    calculated: "Calculated",
    difference: "Difference",
    allowance: "Allowance",
    ours: "The add-in's verdict",
    restsOn: "Based on",
  };

/**
 * Widths in characters; terms and the sentence have their own. The printed columns, up to the allowance, are two thirds
 * of that size on paper.
 */
export const checkWidths = [40, 37, 8, 21.5, 34.5, 26, 8, 15, 12, 12, 11, 10, 25, 30] as const;
export const termWidth = 13;
export const sentenceWidth = 90;
