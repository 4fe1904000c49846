import type { Size } from "../sheet/plan/sheet-plan.ts";
import { overlap } from "./reference.ts";
import { supports } from "./requirements.ts";

/**
 * Returns the cells outside a loaded range whose formulas spill into it.
 *
 * A formula spills to the right and down, so if it spills into the range from outside it reaches the range's top row or
 * left column. Only those cells need to be tested. The test takes a sync and some requests for each cell. Therefore the
 * caller makes it only if the range has spilled cells there, which is rare.
 */
export async function findSpillsInto(
  range: Excel.Range,
  { rows, columns }: Size,
): Promise<readonly string[]> {
  if (!supports("1.12")) return [];
  const top = Array.from({ length: columns }, (_, column) => range.getCell(0, column));
  const left = Array.from({ length: rows - 1 }, (_, row) => range.getCell(row + 1, 0));
  const parents = [...top, ...left].map((cell) =>
    cell.getSpillParentOrNullObject().load("address,rowIndex,columnIndex"),
  );
  await range.context.sync();
  const place = { row: range.rowIndex, column: range.columnIndex, rows, columns };
  const outside = parents.filter((parent) => {
    if (parent.isNullObject) return false;
    const at = { row: parent.rowIndex, column: parent.columnIndex, rows: 1, columns: 1 };
    return !overlap(at, place);
  });
  return [...new Set(outside.map(({ address }) => address))];
}
