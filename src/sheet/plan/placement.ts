import type { Anchor, Paper } from "./sheet-plan.ts";

/** How a statement is filled: a formula a figure, one formula that spills, or numbers. Totals check themselves in each. */
export const fills = ["live", "spill", "values"] as const;

export type Fill = (typeof fills)[number];

/** Where a sheet is to stand, when it was asked for, and how it is filled. */
export interface Placement {
  readonly anchor: Anchor;
  /** ISO date and time, for the footer. */
  readonly insertedAt: string;
  readonly fill: Fill;
  /** Whether the chart of the statement, where it has one, stands below it. */
  readonly chart?: boolean;
  /** Whether it leaves out what the reconciliation says of its figures: a preview does not show that. */
  readonly unreconciled?: boolean;
  /** The paper it is printed on; A4 unless it is given. */
  readonly paper?: Paper;
}
