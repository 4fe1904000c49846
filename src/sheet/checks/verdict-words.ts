import type { Verdict } from "../../reconciliation/check.ts";

/** The verdicts as the sheet of checks words them, in the order it counts them. */
export const verdictWords = [
  "Agrees",
  "Agrees within rounding",
  "Agrees, but weakly",
  "Source inconsistent",
  "Restated, not an error",
  "Not testable",
] as const;

export type VerdictWord = (typeof verdictWords)[number];

/** The words of each verdict of the reconciliation; whether a reason is on record stands in another column. */
export const wordsOfVerdict: Readonly<Record<Verdict, VerdictWord>> = {
  exact: "Agrees",
  rounding: "Agrees within rounding",
  weak: "Agrees, but weakly",
  documented: "Source inconsistent",
  open: "Source inconsistent",
  restated: "Restated, not an error",
  incomplete: "Not testable",
};
