import type { AstExpression, CallExpression } from "@borgar/fx";
import type { Dataset } from "../../dataset/dataset.ts";
import { attempt, Failure, required } from "../../errors.ts";
import { ask, decodeCall, type DecodedCall } from "../../functions/ask/ask.ts";
import type { Answered, Value } from "../../functions/ask/value.ts";
import { catalogue, type FunctionId } from "../../functions/catalogue.ts";
import { Decimal, toCell } from "../../exact/decimal.ts";
import type { CellPlace, WorkbookCells } from "../workbook-cells.ts";
import { valueOf, type FormulaPlace } from "../formula/argument-value.ts";
import { findCalls, type FunctionCall } from "../formula/find-calls.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import {
  isCellError,
  isRows,
  NotFollowed,
  type CellError,
  type Sent,
  type SentValue,
} from "../formula/sent-value.ts";
import type { AskedBlock } from "./asked.ts";
import { askedBy } from "./asked-by-function.ts";

/** A workbook, the data for its formulas, and the namespace of the functions. */
export interface Asking {
  readonly book: WorkbookCells;
  readonly data: Dataset;
  /** IIJ, or the namespace of a development copy. */
  readonly namespace: string;
}

/** A call of one of the add-in's functions in a cell, and what it asks for. */
export interface AskedCall extends FunctionCall {
  /** The values Excel would send; undefined if the value of an argument is not known. */
  readonly values: readonly unknown[] | undefined;
  /** The arguments whose value is not known, by name. */
  readonly notFollowed: readonly { readonly argument: string; readonly why: NotFollowed }[];
  /** The first argument that is an error, for which Excel shows that error without a call. */
  readonly error?: CellError & { readonly argument: string };
  /**
   * What each cell of the answer asks for, or why the call is refused; undefined if the value of an argument is not
   * known.
   */
  readonly asks: AskedBlock | Failure | undefined;
}

/**
 * Returns what the calls in a formula ask for, in the order they are written. The arguments are resolved through the
 * cells and names of the workbook.
 *
 * @param formula the formula of the cell, or the kept formula of a frozen cell, read as if the cell still had it
 */
export function askedCalls(asking: Asking, place: CellPlace, formula: string): AskedCall[] {
  const tree = parseFormula(formula);
  return tree ? askedCallsIn(asking, tree, placeOf(asking, place)) : [];
}

/** Returns the same for a formula that is already parsed. */
export const askedCallsIn = (
  asking: Asking,
  tree: AstExpression,
  place: FormulaPlace,
): AskedCall[] => findCalls(tree, asking.namespace).map((call) => askedCall(asking, call, place));

/** Returns the place for reading the formula of a cell. It also answers nested calls of the add-in's functions. */
export const placeOf = (asking: Asking, { sheet, row, column }: CellPlace): FormulaPlace => ({
  book: asking.book,
  sheet,
  row,
  column,
  answer: (node, place) => answerNested(asking, node, place),
});

function askedCall({ data }: Asking, call: FunctionCall, place: FormulaPlace): AskedCall {
  const { values, notFollowed } = resolveArguments(call, place);
  if (notFollowed.length > 0) return { ...call, values: undefined, notFollowed, asks: undefined };
  const error = errorAmong(call, values);
  const asks = attempt(() => blockAsked(call.id, values, data));
  return { ...call, values, notFollowed, asks, ...(error && { error }) };
}

/**
 * Returns what the cells of an answer ask for.
 *
 * @throws Failure for arguments that have no answer.
 */
export function blockAsked(id: FunctionId, values: readonly unknown[], data: Dataset): AskedBlock {
  const { decoded, call } = required(decodeCall(id, values, data));
  const asks = askedBy[id] as (decoded: unknown, call: DecodedCall["call"]) => AskedBlock;
  return asks(decoded, call);
}

const parametersOf = new Map(catalogue.map(({ id, parameters }) => [id, parameters]));

function resolveArguments(
  { id, arguments: given }: FunctionCall,
  place: FormulaPlace,
): Pick<AskedCall, "notFollowed"> & { readonly values: readonly Sent[] } {
  const notFollowed: AskedCall["notFollowed"][number][] = [];
  const values = (parametersOf.get(id) ?? []).map(({ name, matrix, type }, i): Sent => {
    const value = valueOf(given[i] ?? null, place);
    if (value instanceof NotFollowed) {
      notFollowed.push({ argument: name, why: value });
      return null;
    }
    if (matrix) return value === null || isRows(value) ? value : [[value]];
    return type === "string" ? asText(value) : value;
  });
  return { values, notFollowed };
}

/** Converts a number to a text, as Excel does if functions.json declares a text. */
const asText = (value: Sent): Sent => (typeof value === "number" ? String(value) : value);

/**
 * Returns the first argument that is a single error. An error within a range does not count: the functions that accept
 * one answer it cell by cell.
 */
function errorAmong({ id }: FunctionCall, values: readonly Sent[]): AskedCall["error"] {
  for (const [i, value] of values.entries())
    if (isCellError(value)) return { ...value, argument: parametersOf.get(id)?.[i]?.name ?? "" };
  return undefined;
}

function answerNested(
  asking: Asking,
  node: CallExpression,
  place: FormulaPlace,
): Sent | NotFollowed | undefined {
  const [call] = findCalls(node, asking.namespace);
  if (call?.node !== node) return undefined;
  const { values, notFollowed } = resolveArguments(call, place);
  const [first] = notFollowed;
  if (first) return first.why;
  return sentOfAnswer(attempt(() => ask(call.id, values, asking.data)));
}

/** Returns an answer as a cell shows it. */
export const sentOfAnswer = (answer: Answered): Sent =>
  isRowsOfAnswer(answer) ? answer.map((row) => row.map(asValue)) : asValue(answer);

const isRowsOfAnswer = (answer: Answered): answer is readonly (readonly Value[])[] =>
  Array.isArray(answer);

function asValue(value: Value): SentValue {
  if (value instanceof Decimal) return toCell(value);
  if (!(value instanceof Failure)) return value;
  const isAbsent = value.kind === "not-found" || value.kind === "not-reported";
  return { error: isAbsent ? "#N/A" : "#VALUE!" };
}
