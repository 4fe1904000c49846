import type { Area } from "../sheet/plan/sheet-plan.ts";
import type { Entered } from "./entered.ts";

/** Cells of a sheet as they were read, with the used area of the sheet. */
export interface ReadCells {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly Entered[])[];
  readonly values: readonly (readonly Entered[])[];
  readonly used?: Area;
  /** The areas that formulas of the sheet fill, as far as they were read. */
  readonly spills?: readonly Area[];
}

/** Returns the content of a range whose content and place have been loaded. */
export const contentOf = (
  range: Excel.Range,
): Pick<ReadCells, "row" | "column" | "formulas" | "values"> => ({
  row: range.rowIndex,
  column: range.columnIndex,
  formulas: range.formulas as Entered[][],
  values: range.values as Entered[][],
});
