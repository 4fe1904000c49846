import { spokenReference } from "../excel/reference.ts";
import { areaAddress, cellAddress } from "../sheet/plan/address.ts";
import type { ReferredArea } from "../workbook/formula/find-area.ts";
import type { CellPlace } from "../workbook/workbook-cells.ts";

/** Returns the address of a cell with its sheet, in apostrophes if Excel needs them: 'P&L'!C5. */
export const cellName = ({ sheet, row, column }: CellPlace): string =>
  spokenReference(sheet, cellAddress({ row, column }));

/** Returns the address of an area with its sheet. */
export const areaName = ({ sheet, ...area }: ReferredArea): string =>
  spokenReference(sheet, areaAddress(area));
