import { intersect } from "../../excel-host/a1.ts";
import { hasContent } from "../../excel-host/univer/cell-content.ts";
import { Cell } from "./cell.ts";

/** Returns the first cell with content in the area that a formula would fill. */
export function blockerOf({ host, sheet, row, column }: Cell): Cell | undefined {
  const here = { row, column, rows: 1, columns: 1 };
  const area = sheet.spillAreas().find((each) => intersect(each, here));
  if (!area) return undefined;
  for (let down = area.row; down < area.row + area.rows; down += 1)
    for (let across = area.column; across < area.column + area.columns; across += 1) {
      const itself = down === row && across === column;
      if (!itself && hasContent(sheet.stored(down, across)))
        return new Cell(host, sheet, down, across);
    }
  return undefined;
}
