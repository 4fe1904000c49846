import type { Anchor } from "../sheet/plan/sheet-plan.ts";
import type { CellContent } from "./workbook-cells.ts";

/** What a cell is to hold: a constant, which Excel must not take for anything else, or a formula; "" leaves it blank. */
export type NewContent = CellContent | { readonly formula: string };

/** Cells of a sheet that are written, and what they hold before; row by row, both of the same size. */
export interface AreaChange extends Anchor {
  readonly sheet: string;
  readonly from: readonly (readonly NewContent[])[];
  readonly to: readonly (readonly NewContent[])[];
  /** One formula fills it before, and is cleared first. */
  readonly filled?: true;
}
