import type { Verdict } from "../../reconciliation/check.ts";

/** The words for verdicts on the sheet of checks, in the order they are counted. */
export const verdictWords = [
  "Agrees",
  "Agrees within rounding",
  "Agrees, but weakly",
  "Source inconsistent",
  "Restated, not an error",
  "Not testable",
] as const;

export type VerdictWord = (typeof verdictWords)[number];

/** The words for each verdict of the reconciliation. Another column says whether a reason is on record. */
export const wordsOfVerdict: Readonly<Record<Verdict, VerdictWord>> = {
  exact: "Agrees",
  rounding: "Agrees within rounding",
  weak: "Agrees, but weakly",
  documented: "Source inconsistent",
  open: "Source inconsistent",
  restated: "Restated, not an error",
  incomplete: "Not testable",
};
