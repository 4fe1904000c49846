import { attempt, Failure } from "../../errors.ts";
import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";
import { figureOrFailure } from "../../figures/require-figure.ts";
import { valueOrFailure } from "../../figures/value-in.ts";
import { ask } from "../../functions/ask/ask.ts";
import type { Value } from "../../functions/ask/value.ts";
import type { Asked } from "../asked/asked.ts";
import type { AskedCall, Asking } from "../asked/asked-call.ts";
import { percentagePlace, type TracedPercentage } from "./percentage-place.ts";
import { tablesAbout } from "./tables-of-columns.ts";
import { traceFigure, type FigureTrace } from "./trace-figure.ts";
import { usedFigures } from "./used-figures.ts";

/** A call of the add-in's functions in a traced formula, and the figures that it asks for. */
export interface CallTrace {
  readonly call: AskedCall;
  /** True if the cell shows the answer of this call. */
  readonly isShown: boolean;
  readonly asked?: Asked;
  /** The answer in the cell. */
  readonly answer?: Exclude<Value, Failure>;
  /** Why it has no answer. */
  readonly failure?: Failure;
  /** The figures used in the answer. */
  readonly figures: readonly FigureTrace[];
  readonly percentage?: TracedPercentage;
  /** The printed tables that a head or a note is about. */
  readonly tables: readonly PrintedTable[];
}

interface At {
  readonly row: number;
  readonly column: number;
}

/** Returns the trace of a call for a cell of its answer: the answer there, and the figures that the cell asks for. */
export function traceCall(
  { data }: Pick<Asking, "data">,
  call: AskedCall,
  at: At,
  isShown: boolean,
): CallTrace {
  const asked = askedAt(call, at);
  if (asked instanceof Failure) return { call, isShown, figures: [], tables: [], failure: asked };
  const answer = answerAt(call, at, data);
  const failure = answer instanceof Failure && asked?.shows !== "value" ? answer : undefined;
  const percentage = asked && percentagePlace(asked);
  return {
    call,
    isShown,
    ...(asked && { asked }),
    ...(answer !== undefined && !(answer instanceof Failure) && { answer }),
    ...(failure && { failure }),
    figures: asked ? usedFigures(asked).map(traceFigure) : [],
    ...(percentage && { percentage }),
    tables: asked ? tablesAbout(asked) : [],
  };
}

/** Returns what a cell of an answer asks for, or why the call is refused. */
const askedAt = ({ asks }: AskedCall, { row, column }: At): Asked | Failure | undefined =>
  asks instanceof Failure ? asks : asks?.at(row, column);

/** Returns why a cell of an answer has no value; undefined if it has one. */
export function failureAt(
  { data }: Pick<Asking, "data">,
  call: AskedCall,
  at: At,
): Failure | undefined {
  const asked = askedAt(call, at);
  if (asked === undefined || asked instanceof Failure) return asked;
  const [figure] = asked.figures;
  if (asked.shows !== "value" || !figure) {
    const answer = answerAt(call, at, data);
    return answer instanceof Failure ? answer : undefined;
  }
  const found = figureOrFailure(figure.data, figure);
  if (found instanceof Failure) return found;
  const value = attempt(() => valueOrFailure(figure.data, found, figure.unit, figure.vintage));
  return value instanceof Failure ? value : undefined;
}

/** Returns the answer of the function in a cell. A change, a margin or another answer may fail although its figures exist. */
function answerAt(
  { id, values }: AskedCall,
  { row, column }: At,
  data: Asking["data"],
): Value | undefined {
  if (!values) return undefined;
  const answer = attempt(() => ask(id, values, data));
  if (!Array.isArray(answer)) return answer as Value;
  return (answer as readonly (readonly Value[])[])[row]?.[column];
}
