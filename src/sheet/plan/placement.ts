import type { Anchor, Paper } from "./sheet-plan.ts";

/** How a statement is filled: one formula a figure, one formula that spills, or numbers. Totals check themselves in each. */
export const fills = ["live", "spill", "values"] as const;

export type Fill = (typeof fills)[number];

/** The colours of a sheet's figures: blue for the reader's input, purple for the add-in, …, or all black. */
export const inks = ["convention", "black"] as const;

export type Inks = (typeof inks)[number];

export const labelLanguages = ["en", "ja"] as const;

export type LabelLanguage = (typeof labelLanguages)[number];

/** Where a sheet is placed, when it was asked for, and how it looks. */
export interface Placement {
  readonly anchor: Anchor;
  /** ISO date and time, for the sources. */
  readonly insertedAt: string;
  readonly fill: Fill;
  /** Whether the chart of the statement, if it has one, is below it. */
  readonly chart?: boolean;
  /** Whether the results of the reconciliation are left out, as in a preview. */
  readonly unreconciled?: boolean;
  /** The size of paper; A4 by default. */
  readonly paper?: Paper;
  /** Whether each period has the same column on every sheet, with room for a forecast. */
  readonly aligned?: boolean;
  /** Decimals of amounts of money; by default the usual number for the unit. */
  readonly decimals?: number;
  readonly inks?: Inks;
  readonly language?: LabelLanguage;
  /** Whether growth and shares of the whole are below the lines, in folded rows. */
  readonly growth?: boolean;
}
