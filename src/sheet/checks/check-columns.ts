/** The columns of the sheet of checks. The terms of a check follow, a cell a term, and its sentence ends the row. */
export const checkColumns = {
  id: 0,
  subject: 1,
  verdict: 2,
  period: 3,
  place: 4,
  release: 5,
  unit: 6,
  printed: 7,
  calculated: 8,
  difference: 9,
  allowance: 10,
  ours: 11,
  restsOn: 12,
  firstTerm: 13,
} as const;

/** The rows above the checks; all stay in view. */
export const checkRows = { title: 0, about: 1, counts: 2, head: 3, first: 4 } as const;

export const checkHeads: Readonly<Record<Exclude<keyof typeof checkColumns, "firstTerm">, string>> =
  {
    id: "Check",
    subject: "What is checked",
    verdict: "Verdict",
    period: "Period",
    place: "Statement or table",
    release: "Release",
    unit: "Unit",
    printed: "Printed",
    calculated: "Calculated",
    difference: "Difference",
    allowance: "Allowance",
    ours: "The add-in's verdict",
    restsOn: "Rests on",
  };

/** In characters; a term and the sentence have their own. */
export const checkWidths = [40, 52, 22, 8, 27, 8, 17, 13, 14, 12, 11, 22, 25] as const;
export const termWidth = 13;
export const sentenceWidth = 90;
