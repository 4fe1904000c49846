import { spokenReference } from "../excel/reference.ts";
import { cellAddress } from "../sheet/plan/address.ts";
import type { CellPlace } from "../workbook/workbook-cells.ts";

/** Returns what a cell is called with its sheet, in apostrophes where Excel needs them: 'P&L'!C5. */
export const cellName = ({ sheet, row, column }: CellPlace): string =>
  spokenReference(sheet, cellAddress({ row, column }));
