import type { Spread } from "./spread.ts";

/** One line of the page: what was measured, and what it is held against. */
export interface Row {
  readonly what: string;
  readonly measured: Spread | number;
  /** What stands after the number, such as ` ms` or ` ×`. */
  readonly unit: string;
  /** The most it may be. Without one, the line is there to be read beside others. */
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
