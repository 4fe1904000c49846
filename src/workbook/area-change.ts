import type { Anchor } from "../sheet/plan/sheet-plan.ts";
import type { CellContent } from "./workbook-cells.ts";

/** The new content of a cell: a constant, which Excel must not convert, or a formula; "" leaves it blank. */
export type NewContent = CellContent | { readonly formula: string };

/** Cells of a sheet to write, with their old contents; row by row, both of the same size. */
export interface AreaChange extends Anchor {
  readonly sheet: string;
  readonly from: readonly (readonly NewContent[])[];
  readonly to: readonly (readonly NewContent[])[];
  /** True if one formula fills it before the change; it is cleared first. */
  readonly filled?: true;
}
