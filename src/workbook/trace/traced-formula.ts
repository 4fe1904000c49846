import type { AstExpression } from "@borgar/fx";
import { askedCallsIn, placeOf, type AskedCall, type Asking } from "../asked/asked-call.ts";
import type { FormulaPlace } from "../formula/argument-value.ts";
import { givingPart } from "../formula/giving-part.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import {
  findCell,
  findSpill,
  type CellContent,
  type CellPlace,
  type LoadedCell,
} from "../workbook-cells.ts";

/** The formula that gives a cell its value: its own, that of the cell whose block it is in, or one that was kept for it. */
export interface TracedFormula {
  /** The cell that holds the formula. */
  readonly origin: CellPlace;
  readonly formula: string;
  readonly tree: AstExpression;
  readonly place: FormulaPlace;
  /** The calls of the add-in's functions, in the order they are written. */
  readonly calls: readonly AskedCall[];
  /** The call whose answer the cell shows, and which cell of that answer. */
  readonly shown?: { readonly call: AskedCall; readonly row: number; readonly column: number };
  /** The cell holds a value; this formula was kept when it was frozen. */
  readonly isFrozen: boolean;
}

/** A workbook, the data, the namespace, and the sources of frozen cells where there are some. */
export interface Tracing extends Asking {
  /** Returns the formula that was kept for a frozen cell, with its "=". */
  readonly frozenSource?: (place: CellPlace) => string | undefined;
}

/** Says whether what is entered in a cell is a formula. */
export const isFormula = (content: CellContent): content is string =>
  typeof content === "string" && content.startsWith("=");

/** Returns the formula that gives a cell its value; undefined for a constant without a source, and a blank cell. */
export function tracedFormula(tracing: Tracing, cell: LoadedCell): TracedFormula | undefined {
  const { origin, formula, isFrozen } = formulaFor(tracing, cell);
  const tree = formula === undefined ? undefined : parseFormula(formula);
  if (formula === undefined || !tree) return undefined;
  const place = placeOf(tracing, origin);
  const at = { row: cell.row - origin.row, column: cell.column - origin.column };
  const part = givingPart(tree, place, at);
  const calls = askedCallsIn(tracing, tree, place);
  const call = calls.find(({ node }) => node === part.node);
  const { row, column } = part;
  return {
    origin,
    formula,
    tree,
    place,
    calls,
    isFrozen,
    ...(call && { shown: { call, row, column } }),
  };
}

interface Found {
  readonly origin: CellPlace;
  readonly formula: string | undefined;
  readonly isFrozen: boolean;
}

/** The formula itself, then that of a block, then a kept one. */
function formulaFor({ book, frozenSource }: Tracing, cell: LoadedCell): Found {
  const own = { origin: cell, isFrozen: false };
  if (isFormula(cell.formula)) return { ...own, formula: cell.formula };
  const area = findSpill(book, cell);
  const first = area && { sheet: cell.sheet, row: area.row, column: area.column };
  const filling = first && findCell(book, first);
  if (filling && isFormula(filling.formula))
    return { origin: filling, formula: filling.formula, isFrozen: false };
  return { ...own, formula: frozenSource?.(cell), isFrozen: true };
}
