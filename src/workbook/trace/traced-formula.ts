import type { AstExpression } from "@borgar/fx";
import { askedCallsIn, placeOf, type AskedCall, type Asking } from "../asked/asked-call.ts";
import type { FormulaPlace } from "../formula/argument-value.ts";
import { givingPart } from "../formula/giving-part.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { keepingFor } from "../../dataset/on-need.ts";
import { frozenState, type FindFrozen, type FrozenCell } from "./frozen-cell.ts";
import {
  findCell,
  findSpill,
  type CellContent,
  type CellPlace,
  type LoadedCell,
} from "../workbook-cells.ts";

/**
 * The formula that gives a cell its value: its own, that of another cell which fills it, or one that was kept when it was
 * frozen.
 */
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
  /** Defined if the cell has an unchanged frozen value, for which this formula was kept. */
  readonly frozen?: FrozenCell;
}

/** A workbook, the data, the namespace, and the sources of frozen cells if there are any. */
export interface Tracing extends Asking {
  readonly findFrozen?: FindFrozen;
  /** The factor for the limits of the search; 1 if it is left out. */
  readonly reach?: number;
}

/** Says whether the content of a cell is a formula. */
export const isFormula = (content: CellContent): content is string =>
  typeof content === "string" && content.startsWith("=");

/** Returns the formula that gives a cell its value; undefined for a constant without a source, and for a blank cell. */
export function tracedFormula(tracing: Tracing, cell: LoadedCell): TracedFormula | undefined {
  const found = formulaFor(tracing, cell);
  const read = found && readAt(tracing, found);
  if (!read) return undefined;
  const { origin, frozen } = found;
  const at = { row: cell.row - origin.row, column: cell.column - origin.column };
  const part = givingPart(read.tree, read.place, at);
  const call = read.calls.find(({ node }) => node === part.node);
  const { row, column } = part;
  return {
    origin,
    formula: found.formula,
    ...read,
    ...(call && { shown: { call, row, column } }),
    ...(frozen && { frozen }),
  };
}

type Found = Pick<TracedFormula, "origin" | "formula" | "frozen">;
type Read = Pick<TracedFormula, "tree" | "place" | "calls">;

/** The formulas read so far: a formula that fills several cells is read only once. */
const readIn = keepingFor<Tracing, Map<string, Read | undefined>>(() => new Map());

function readAt(tracing: Tracing, { origin, formula }: Found): Read | undefined {
  const known = readIn(tracing);
  const key = `${origin.sheet}!${origin.row},${origin.column}`;
  if (known.has(key)) return known.get(key);
  const tree = parseFormula(formula);
  const place = placeOf(tracing, origin);
  const read = tree && { tree, place, calls: askedCallsIn(tracing, tree, place) };
  known.set(key, read);
  return read;
}

/** Returns the cell's own formula, that of the cell that fills it, or the kept one if its value was not changed since. */
function formulaFor({ book, findFrozen }: Tracing, cell: LoadedCell): Found | undefined {
  if (isFormula(cell.formula)) return { origin: cell, formula: cell.formula };
  const area = findSpill(book, cell);
  const filling = area && findCell(book, { ...area, sheet: cell.sheet });
  if (filling && isFormula(filling.formula)) return { origin: filling, formula: filling.formula };
  const frozen = findFrozen?.(cell);
  if (frozen?.formula === undefined) return undefined;
  const state = frozenState(book, frozen);
  if (state !== "kept" && state !== "unchecked") return undefined;
  return { origin: frozen.area, formula: frozen.formula, frozen };
}
