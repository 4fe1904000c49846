import type { CellPlace } from "../workbook-cells.ts";

/** How much a finding matters: a number is wrong or missing, may be wrong, or is worth knowing. */
export const severities = ["error", "warning", "information"] as const;

export type Severity = (typeof severities)[number];

/** What every finding has. The id of its kind stays the same over versions. */
export interface FindingBase<Kind extends string> {
  readonly kind: Kind;
  readonly severity: Severity;
  readonly cell: CellPlace;
}

/** Returns where a cell stands, without what it holds. */
export const placeOf = ({ sheet, row, column }: CellPlace): CellPlace => ({ sheet, row, column });
