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

/** The most areas that are requested in one step. */
const mostAreas = 400;

interface ReadCell extends CellPlace {
  readonly formula: CellContent;
  readonly value: CellContent;
}

/**
 * Returns the areas that must be loaded next to trace some cells: the areas that their formulas refer to, the areas of
 * frozen blocks, and those that a block with #SPILL! would fill.
 *
 * @param cells the cells that were loaded last
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

/**
 * Returns the areas for a frozen cell: its whole block, to compare it with the frozen values, and the areas that its kept
 * formula refers to.
 */
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

/** Says whether some formula refers to all the cells that another formula fills, as `D5#`. These may be known only later. */
export const refersToBlocks = ({ formulas }: SheetCells): boolean =>
  formulas.some((line) => line.some((content) => isFormula(content) && /[\w$]#/.test(content)));
