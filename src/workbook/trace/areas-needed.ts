import type { ReferredArea } from "../formula/find-area.ts";
import { cellsOf } from "../formula/argument-value.ts";
import { placeOf } from "../asked/asked-call.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { NotFollowed } from "../formula/sent-value.ts";
import type { SheetCells } from "../workbook-cells.ts";
import { areasIn } from "../formula/areas-in.ts";
import { isFormula, type Tracing } from "./traced-formula.ts";

/** Areas that are asked for in one step. */
const mostAreas = 60;

/**
 * Returns the areas that formulas of cells refer to and that are not known yet: what to load next, a level at a time.
 *
 * @param cells those that were loaded last
 */
export function areasNeeded(tracing: Tracing, cells: readonly SheetCells[]): ReferredArea[] {
  const needed = new Map<string, ReferredArea>();
  for (const { name: sheet, row, column, formulas } of cells)
    for (const [down, line] of formulas.entries())
      for (const [across, content] of line.entries()) {
        const tree = isFormula(content) ? parseFormula(content) : undefined;
        if (!tree) continue;
        const place = placeOf(tracing, { sheet, row: row + down, column: column + across });
        for (const area of areasIn(tree, place)) {
          if (needed.size >= mostAreas) return [...needed.values()];
          if (isUnknown(tracing, area)) needed.set(JSON.stringify(area), area);
        }
      }
  return [...needed.values()];
}

function isUnknown({ book }: Tracing, area: ReferredArea): boolean {
  const value = cellsOf(area, book);
  return value instanceof NotFollowed;
}
