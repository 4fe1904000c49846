import { Failure } from "../../errors.ts";
import { Decimal, toCell } from "../../exact/decimal.ts";
import type { Answered, Value } from "../ask/value.ts";

/** The values that Excel accepts from a custom function: plain values, and its own errors within arrays. */
export type Cell = number | string | boolean | CustomFunctions.Error;

/**
 * Returns the answer of a function as Excel accepts it, or its failure as an error that a cell can show.
 *
 * Only here does an exact figure become a binary number, and a failure an error of Excel.
 */
export function asCell(answer: () => Answered): Cell | Cell[][] {
  const traced = Error.stackTraceLimit;
  // A cell shows no stack trace, and recording one costs more than an answer.
  Error.stackTraceLimit = 0;
  try {
    const result = answer();
    return isRows(result) ? result.map((row) => row.map(plain)) : plain(result);
  } catch (failure) {
    return asError(failure);
  } finally {
    Error.stackTraceLimit = traced;
  }
}

function plain(value: Value): Cell {
  if (value instanceof Failure) return asError(value);
  const shown = value instanceof Decimal ? toCell(value) : value;
  // A cell must not show a negative zero.
  if (shown === 0) return 0;
  return isShowable(shown) ? shown : asError(new TypeError("An answer is no value of a cell."));
}

/** Excel shows missing values and NaN as 0. */
const isShowable = (value: unknown): value is Cell =>
  typeof value === "number" ? Number.isFinite(value) : ["string", "boolean"].includes(typeof value);

function isRows(result: Answered): result is readonly (readonly Value[])[] {
  return Array.isArray(result);
}

const report = "This is a fault of the add-in: please report it.";
const longest = 250;

/** A fault of our own is #VALUE!, so that nobody takes it for a missing figure. */
function asError(failure: unknown): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  if (!(failure instanceof Failure) || failure.kind === "broken" || failure.kind === "host") {
    const told = failure instanceof Error ? failure.message : String(failure);
    return new CustomFunctions.Error(
      invalidValue,
      `${cut(told, longest - report.length - 1)} ${report}`,
    );
  }
  return new CustomFunctions.Error(
    failure.kind === "bad-argument" ? invalidValue : notAvailable,
    cut(failure.message, longest),
  );
}

/** Excel shows a few hundred characters, the pane shows all. The last sentence says what to do instead, so it is kept. */
function cut(message: string, length: number): string {
  if (message.length <= length) return message;
  const last = /\. ([^.]{1,80}\.)$/.exec(message)?.[1];
  const end = last === undefined ? "…" : `… ${last}`;
  const room = message.slice(0, length - end.length + 1);
  return room.replace(/[\s,;:.]*(?:\s\S*|.)$/su, "") + end;
}
