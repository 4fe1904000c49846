import type { Anchor, Paper } from "./sheet-plan.ts";

/** How a statement is filled: a formula a figure, one formula that spills, or numbers. Totals check themselves in each. */
export const fills = ["live", "spill", "values"] as const;

export type Fill = (typeof fills)[number];

/** What a sheet's figures are written in: blue for what is the reader's, purple for the add-in's …, or all in black. */
export const inks = ["convention", "black"] as const;

export type Inks = (typeof inks)[number];

export const labelLanguages = ["en", "ja"] as const;

export type LabelLanguage = (typeof labelLanguages)[number];

/** Where a sheet is to stand, when it was asked for, and what it is to look like. */
export interface Placement {
  readonly anchor: Anchor;
  /** ISO date and time, for the sources. */
  readonly insertedAt: string;
  readonly fill: Fill;
  /** Whether the chart of the statement, where it has one, stands below it. */
  readonly chart?: boolean;
  /** Whether it leaves out what the reconciliation says of its figures: a preview does not show that. */
  readonly unreconciled?: boolean;
  /** The paper it is printed on; A4 unless it is given. */
  readonly paper?: Paper;
  /** Whether each period stands in the same column on every sheet, with room for a forecast. */
  readonly aligned?: boolean;
  /** Decimals of amounts of money; without it, as many as the unit is usually read with. */
  readonly decimals?: number;
  readonly inks?: Inks;
  readonly language?: LabelLanguage;
  /** Whether growth and shares of the whole stand, folded, below the lines. */
  readonly growth?: boolean;
}
