import type { Area, AreaFormat, CellFormat, Size } from "../sheet/plan/sheet-plan.ts";

/**
 * Returns the format of every cell, row by row, a later area adding to an earlier one or overriding it. A line lies on the
 * edge of its area.
 */
export function cellFormats(
  formats: readonly AreaFormat[],
  { rows, columns }: Size,
): readonly (readonly CellFormat[])[] {
  const cells = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (): CellFormat => ({})),
  );
  for (const { format, ...area } of formats) {
    for (let down = 0; down < area.rows; down += 1) {
      const here = withinArea(format, down, area);
      const row = cells[area.row + down];
      for (let column = area.column; row && column < area.column + area.columns; column += 1)
        row[column] = { ...row[column], ...here };
    }
  }
  return cells;
}

function withinArea(
  { top, bottom, ...rest }: CellFormat,
  down: number,
  { rows }: Area,
): CellFormat {
  return {
    ...rest,
    ...(top && down === 0 && { top }),
    ...(bottom && down === rows - 1 && { bottom }),
  };
}
