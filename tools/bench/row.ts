import type { Spread } from "./spread.ts";

/** One line of the page: a measurement and its budget. */
export interface Row {
  readonly what: string;
  readonly measured: Spread | number;
  /** The text after the number, such as ` ms` or ` ×`. */
  readonly unit: string;
  /** The greatest value allowed. Without it, the line is only for comparison. */
  readonly budget?: number;
}

/** What one file of this folder measures. */
export interface Subject {
  readonly title: string;
  /** How it is measured. */
  readonly how: string;
  readonly rows: readonly Row[];
}

/** Says whether a measurement keeps its budget: by its median. */
export function isMet({ measured, budget }: Row): boolean | undefined {
  const value = typeof measured === "number" ? measured : measured.median;
  return budget === undefined ? undefined : value <= budget;
}
