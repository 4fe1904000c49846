import type { CellPlace } from "../workbook-cells.ts";

/** The severities of findings: a number is wrong or missing; it may be wrong; it is worth knowing. */
export const severities = ["error", "warning", "information"] as const;

export type Severity = (typeof severities)[number];

/** The properties of every finding. The id of its kind is the same in all versions. */
export interface FindingBase<Kind extends string> {
  readonly kind: Kind;
  readonly severity: Severity;
  readonly cell: CellPlace;
}

/** Returns the place of a cell, without its content. */
export const placeOf = ({ sheet, row, column }: CellPlace): CellPlace => ({ sheet, row, column });
