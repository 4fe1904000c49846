import type { CellFormat, SheetPlan } from "./sheet-plan.ts";

/** Of the formats that cover a cell, a later one extends or overrides an earlier one. Of conditions, the first counts. */
export function formatAt(
  { formats, conditions }: SheetPlan,
  row: number,
  column: number,
): CellFormat {
  const holding = conditions.filter(({ at }) =>
    at.some((cell) => cell.row === row && cell.column === column),
  );
  return Object.assign(
    {},
    ...formats
      .filter(
        (area) =>
          area.row <= row &&
          row < area.row + area.rows &&
          area.column <= column &&
          column < area.column + area.columns,
      )
      .map(({ format }) => format),
    ...holding.map(({ style }) => style.format).reverse(),
  ) as CellFormat;
}
