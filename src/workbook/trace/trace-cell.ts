import { findCell, type CellPlace, type LoadedCell } from "../workbook-cells.ts";
import { traceCall, type CallTrace } from "./trace-call.ts";
import { traceError, type ErrorTrace } from "./trace-error.ts";
import { traceFrozen, type FrozenTrace } from "./trace-frozen.ts";
import { traceParts, type TracedParts } from "./trace-parts.ts";
import { tracedFormula, type TracedFormula, type Tracing } from "./traced-formula.ts";

/** The source of the value of a cell, as data. The pane chooses the words. */
export interface CellTrace {
  readonly cell: LoadedCell;
  /** Undefined for a constant without a kept source, and for a blank cell. */
  readonly formula?: TracedFormula;
  /** The calls in its formula, with the shown one first. */
  readonly calls: readonly CallTrace[];
  /** The cells with calls that it depends on. */
  readonly parts: TracedParts;
  readonly error?: ErrorTrace;
  /** The freezing of the cell. If its value was changed since, `formula` is undefined. */
  readonly frozen?: FrozenTrace;
}

const noParts: TracedParts = { parts: [], numbers: [], cut: [] };

/**
 * Returns the source of a cell's value: the calls in its formula with their figures, the cells with calls that a native
 * formula depends on, and the origin of its error.
 *
 * @returns undefined for a cell that was not loaded
 */
export function traceCell(tracing: Tracing, place: CellPlace): CellTrace | undefined {
  const cell = findCell(tracing.book, place);
  if (!cell) return undefined;
  const formula = tracedFormula(tracing, cell);
  const error = traceError(tracing, cell);
  const calls = formula ? callsOf(tracing, formula) : [];
  const frozen = traceFrozen(
    tracing,
    cell,
    calls.find(({ isShown }) => isShown),
  );
  return {
    cell,
    ...(formula && { formula }),
    ...(frozen && { frozen }),
    calls,
    parts: formula ? partsOf(tracing, formula) : noParts,
    ...(error && { error }),
  };
}

function callsOf(tracing: Tracing, { calls, shown }: TracedFormula): CallTrace[] {
  const traced = calls.map((call) => {
    const isShown = call === shown?.call;
    return traceCall(tracing, call, isShown ? shown : { row: 0, column: 0 }, isShown);
  });
  return [...traced.filter(({ isShown }) => isShown), ...traced.filter(({ isShown }) => !isShown)];
}

/**
 * Returns the parts of a cell's value. A cell that shows an answer of the add-in has none, because arguments are not
 * parts of the value.
 */
const partsOf = (tracing: Tracing, formula: TracedFormula): TracedParts =>
  formula.shown ? noParts : traceParts(tracing, formula);
