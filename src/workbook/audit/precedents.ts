import type { AstExpression } from "@borgar/fx";
import { findArea, type ReferredArea } from "../formula/find-area.ts";
import { findName } from "../formula/find-name.ts";
import { expressionsIn, parseFormula } from "../formula/parse-formula.ts";
import { findSheet, type CellPlace, type WorkbookCells } from "../workbook-cells.ts";

/** Returns the areas that an expression refers to, by address or by a name of the workbook. */
export function* areasIn(
  book: WorkbookCells,
  expression: AstExpression,
  onSheet: string,
): Generator<ReferredArea> {
  for (const node of expressionsIn(expression)) {
    const area = areaOf(book, node, onSheet);
    if (area) yield area;
  }
}

/** Returns the area that a reference means; undefined for everything else. */
export function areaOf(
  book: WorkbookCells,
  node: AstExpression,
  onSheet: string,
): ReferredArea | undefined {
  if (node.type !== "ReferenceIdentifier") return undefined;
  if (node.kind !== "name") return findArea(node, onSheet);
  const name = findName(book, node.value, onSheet);
  const meant = name && parseFormula(name.formula);
  return meant && findArea(meant, name.sheet ?? onSheet);
}

/** Goes through the cells of an area that hold something. */
export function* filledIn(book: WorkbookCells, area: ReferredArea): Generator<CellPlace> {
  const sheet = findSheet(book, area.sheet);
  if (!sheet) return;
  const bottom = Math.min(area.row + area.rows, sheet.row + sheet.values.length);
  for (let row = Math.max(area.row, sheet.row); row < bottom; row += 1) {
    const line = sheet.values[row - sheet.row] ?? [];
    const right = Math.min(area.column + area.columns, sheet.column + line.length);
    for (let column = Math.max(area.column, sheet.column); column < right; column += 1)
      if (line[column - sheet.column] !== "") yield { sheet: sheet.name, row, column };
  }
}

/** Says whether a cell lies in an area. */
export const isIn = (area: ReferredArea, { sheet, row, column }: CellPlace): boolean =>
  area.sheet.toLowerCase() === sheet.toLowerCase() &&
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;
