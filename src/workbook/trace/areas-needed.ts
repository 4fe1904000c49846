import type { AstExpression } from "@borgar/fx";
import { placeOf } from "../asked/asked-call.ts";
import { cellsOf } from "../formula/argument-value.ts";
import { areasIn } from "../formula/areas-in.ts";
import type { ReferredArea } from "../formula/find-area.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { NotFollowed } from "../formula/sent-value.ts";
import type { CellContent, CellPlace, SheetCells } from "../workbook-cells.ts";
import { filledArea } from "./filled-area.ts";
import { isFormula, tracedFormula, type Tracing } from "./traced-formula.ts";

/** Areas that are asked for in one step. */
const mostAreas = 400;

interface ReadCell extends CellPlace {
  readonly formula: CellContent;
  readonly value: CellContent;
}

/**
 * Returns the areas that are needed next to trace some cells, and not known yet: those that their formulas refer to, that a
 * frozen block stands in, and that a block without room would fill.
 *
 * @param cells those that were loaded last
 */
export function areasNeeded(tracing: Tracing, cells: readonly SheetCells[]): ReferredArea[] {
  const needed = new Map<string, ReferredArea>();
  for (const cell of cellsIn(cells))
    for (const area of areasOf(tracing, cell)) {
      if (needed.size >= mostAreas) return [...needed.values()];
      if (isUnknown(tracing, area)) needed.set(JSON.stringify(area), area);
    }
  return [...needed.values()];
}

function* cellsIn(sheets: readonly SheetCells[]): Generator<ReadCell> {
  for (const { name: sheet, row, column, formulas, values } of sheets)
    for (const [down, line] of formulas.entries())
      for (const [across, formula] of line.entries()) {
        const value = values[down]?.[across] ?? "";
        yield { sheet, row: row + down, column: column + across, formula, value };
      }
}

function areasOf(tracing: Tracing, cell: ReadCell): readonly ReferredArea[] {
  if (!isFormula(cell.formula)) return areasOfFrozen(tracing, cell);
  const tree = parseFormula(cell.formula);
  if (!tree) return [];
  const filled = cell.value === "#SPILL!" ? blockedArea(tracing, cell) : undefined;
  return [...referredIn(tracing, tree, cell), ...(filled ? [filled] : [])];
}

/** A frozen block is compared with what was frozen as a whole, and its formula read as if it stood there. */
function areasOfFrozen(tracing: Tracing, cell: ReadCell): readonly ReferredArea[] {
  const frozen = tracing.findFrozen?.(cell);
  const tree = frozen?.formula === undefined ? undefined : parseFormula(frozen.formula);
  return frozen && tree ? [frozen.area, ...referredIn(tracing, tree, frozen.area)] : [];
}

const referredIn = (tracing: Tracing, tree: AstExpression, at: CellPlace): ReferredArea[] =>
  areasIn(tree, placeOf(tracing, at));

function blockedArea(tracing: Tracing, cell: ReadCell): ReferredArea | undefined {
  const formula = tracedFormula(tracing, cell);
  return formula && filledArea(formula);
}

function isUnknown({ book }: Tracing, area: ReferredArea): boolean {
  const value = cellsOf(area, book);
  return value instanceof NotFollowed;
}

/** Says whether some formula refers to all that another one fills, as `D5#`: what that is may be known later. */
export const refersToBlocks = ({ formulas }: SheetCells): boolean =>
  formulas.some((line) => line.some((content) => isFormula(content) && /[\w$]#/.test(content)));
