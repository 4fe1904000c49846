import { Failure } from "../../errors.ts";
import type { AskedCall } from "../asked/asked-call.ts";
import { isErrorText } from "../formula/sent-value.ts";
import { findCell, keyOf, type CellPlace, type LoadedCell } from "../workbook-cells.ts";
import { clipped } from "../formula/argument-value.ts";
import { causeOf, type ErrorCause } from "./error-cause.ts";
import { failureAt } from "./trace-call.ts";
import { areasIn } from "../formula/areas-in.ts";
import { tracedFormula, type TracedFormula, type Tracing } from "./traced-formula.ts";

/** An error that a cell shows, and its origin. */
export interface ErrorTrace {
  /** Such as "#N/A". */
  readonly error: string;
  /** The cell in which it began: the traced cell, or one that it depends on. */
  readonly root: LoadedCell;
  /** The failure of a function of the add-in there. */
  readonly failure?: Failure;
  /** Otherwise the cause of Excel's own error; undefined if the formula does not show it. */
  readonly cause?: ErrorCause;
}

/** The most cells through which an error is followed. */
const farthest = 60;
/** The most cells of one formula that are searched for an error. */
const mostLookedAt = 2000;

/** Returns where the error of a cell began and why; undefined for a cell without an error. */
export function traceError(tracing: Tracing, cell: LoadedCell): ErrorTrace | undefined {
  if (!isErrorText(cell.value)) return undefined;
  const root = rootOf(tracing, cell);
  const formula = tracedFormula(tracing, root);
  const error = cell.value;
  const failure = formula && failureIn(tracing, formula, root);
  if (failure) return { error, root, failure };
  const cause = formula && causeOf(tracing, formula, String(root.value));
  return { error, root, ...(cause && { cause }) };
}

/** Returns the cell in which an error began, by following the formulas that pass it on. */
function rootOf(tracing: Tracing, cell: LoadedCell): LoadedCell {
  const path = new Set<string>();
  let at = cell;
  while (path.size < farthest) {
    path.add(keyOf(at));
    const formula = tracedFormula(tracing, at);
    if (!formula || failureIn(tracing, formula, at)) return at;
    const next = failing(tracing, formula, at.value).find((each) => !path.has(keyOf(each)));
    if (!next) return at;
    at = next;
  }
  return at;
}

/** Returns the cells of a formula that show an error, those with the same error first. */
function failing(
  { book }: Tracing,
  { tree, place }: TracedFormula,
  error: LoadedCell["value"],
): LoadedCell[] {
  const found: LoadedCell[] = [];
  let looked = 0;
  for (const area of areasIn(tree, place).map((each) => clipped(each, book)))
    for (let n = 0; n < area.rows * area.columns && looked < mostLookedAt; n += 1, looked += 1) {
      const [down, across] = [Math.floor(n / area.columns), n % area.columns];
      const at = { sheet: area.sheet, row: area.row + down, column: area.column + across };
      const cell = findCell(book, at);
      if (cell && isErrorText(cell.value)) found.push(cell);
    }
  return [...found.filter(({ value }) => value === error), ...found];
}

/** Returns the failure of a call of the add-in in a formula, that of the shown call first. */
function failureIn(
  tracing: Tracing,
  { calls, shown, origin }: TracedFormula,
  cell: CellPlace,
): Failure | undefined {
  if (shown) {
    const failure = failureAt(tracing, shown.call, shown);
    if (failure && !shown.call.error) return failure;
  }
  const isFirst = origin.row === cell.row && origin.column === cell.column;
  const others = isFirst ? calls.filter((call: AskedCall) => call !== shown?.call) : [];
  for (const call of others) {
    const failure = call.error ? undefined : failureAt(tracing, call, { row: 0, column: 0 });
    if (failure) return failure;
  }
  return undefined;
}
