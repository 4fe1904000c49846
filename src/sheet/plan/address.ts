import type { Anchor, Area } from "./sheet-plan.ts";

/** Returns a column's letters: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** How a reference behaves when its formula is dragged. */
export type Fixed = "none" | "row" | "column" | "both";

/** Returns the address of a cell; `fixed` sets the dollar signs: with "row", `D$5` keeps its row. */
export function cellAddress(cell: Anchor, fixed: Fixed = "none"): string {
  const column = fixed === "column" || fixed === "both" ? "$" : "";
  const row = fixed === "row" || fixed === "both" ? "$" : "";
  return `${column}${columnName(cell.column)}${row}${cell.row + 1}`;
}

/** Returns the address of an area, such as `A1:C4`, or of its one cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area);
  if (area.rows === 1 && area.columns === 1) return first;
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return `${first}:${cellAddress(last)}`;
}
