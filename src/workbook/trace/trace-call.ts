import { attempt, Failure } from "../../errors.ts";
import { figureOrFailure } from "../../figures/require-figure.ts";
import { valueOrFailure } from "../../figures/value-in.ts";
import { ask } from "../../functions/ask/ask.ts";
import type { Asked } from "../asked/asked.ts";
import type { AskedCall, Asking } from "../asked/asked-call.ts";
import { traceFigure, type FigureTrace } from "./trace-figure.ts";

/** A call of the add-in's functions in a traced formula, and the figures that it asks for. */
export interface CallTrace {
  readonly call: AskedCall;
  /** The cell shows its answer. */
  readonly isShown: boolean;
  readonly asked?: Asked;
  readonly figures: readonly FigureTrace[];
  /** Why it has no answer. */
  readonly failure?: Failure;
}

interface At {
  readonly row: number;
  readonly column: number;
}

/** Returns what a call asks for in a cell of its answer, and what is known of those figures. */
export function traceCall(
  { data }: Pick<Asking, "data">,
  call: AskedCall,
  at: At,
  isShown: boolean,
): CallTrace {
  const asked = askedAt(call, at);
  if (asked === undefined) return { call, isShown, figures: [] };
  if (asked instanceof Failure) return { call, isShown, figures: [], failure: asked };
  const figures = asked.figures.map(traceFigure);
  const failure = asked.shows === "value" ? undefined : answerFailure(call, at, data);
  return { call, isShown, asked, figures, ...(failure && { failure }) };
}

/** What a cell of an answer asks for, or why it is refused. */
const askedAt = ({ asks }: AskedCall, { row, column }: At): Asked | Failure | undefined =>
  asks instanceof Failure ? asks : asks?.at(row, column);

/** Returns why a cell of an answer has no value; undefined where it has one. */
export function failureAt(
  { data }: Pick<Asking, "data">,
  call: AskedCall,
  at: At,
): Failure | undefined {
  const asked = askedAt(call, at);
  if (asked === undefined || asked instanceof Failure) return asked;
  const [figure] = asked.figures;
  if (asked.shows !== "value" || !figure) return answerFailure(call, at, data);
  const found = figureOrFailure(figure.data, figure);
  if (found instanceof Failure) return found;
  const value = attempt(() => valueOrFailure(figure.data, found, figure.unit, figure.vintage));
  return value instanceof Failure ? value : undefined;
}

/** A change, a margin or another answer may fail where its figures are there. */
function answerFailure(
  { id, values }: AskedCall,
  { row, column }: At,
  data: Asking["data"],
): Failure | undefined {
  if (!values) return undefined;
  const answer = attempt(() => ask(id, values, data));
  const value: unknown = Array.isArray(answer)
    ? (answer as readonly (readonly unknown[])[])[row]?.[column]
    : answer;
  return value instanceof Failure ? value : undefined;
}
