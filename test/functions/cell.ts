import { associated, CellError } from "./runtime.ts";
import { catalogue } from "../../src/functions/catalogue.ts";
import "../../src/functions/index.ts";

/** The contents of a cell: a value, or an error with the message at its warning sign. */
export type Shown = number | string | boolean | ShownError;

/** An error in a cell, as a plain record a test can compare. */
export interface ShownError {
  readonly error: string;
  readonly message: string;
}

/** What a function sends back to the sheet: one cell, or rows of cells. */
export type Answer = Shown | readonly (readonly Shown[])[];

/**
 * Returns what `=IIJ.ID(…)` sends back to the sheet, errors as records.
 *
 * The functions are called as Excel calls them: through their association, with `null` for an argument left out, and
 * with an object that tells of the invocation behind them all.
 *
 * @example answer("REVENUE", "4Q03", "SI") // 4001449
 */
export function answer(id: string, ...values: readonly unknown[]): Answer {
  const implementation = associated.get(id);
  if (!implementation) throw new Error(`${id} is not associated.`);
  const count = catalogue.find((entry) => entry.id === id)?.parameters.length ?? 0;
  const left = Array.from({ length: Math.max(0, count - values.length) }, () => null);
  try {
    const result = implementation(...values.slice(0, count), ...left, invocation);
    return Array.isArray(result)
      ? result.map((row: readonly unknown[]) => row.map(shown))
      : shown(result);
  } catch (error) {
    if (error instanceof CellError) return shown(error);
    throw error;
  }
}

const invocation = { address: "Sheet1!A1", functionName: "IIJ" };

/** Returns the one cell a function answers with; rows fail the test. */
export function cell(id: string, ...values: readonly unknown[]): Shown {
  const result = answer(id, ...values);
  if (typeof result === "object" && !("error" in result)) throw new Error(`${id} answers rows.`);
  return result;
}

/** Returns the rows a function answers with; a single cell fails the test. */
export function block(id: string, ...values: readonly unknown[]): readonly (readonly Shown[])[] {
  const result = answer(id, ...values);
  if (typeof result === "object" && !("error" in result)) return result;
  throw new Error(`${id} answers one cell: ${JSON.stringify(result)}.`);
}

/** Returns the error a function answers with; a value fails the test. */
export function refusal(id: string, ...values: readonly unknown[]): ShownError {
  const result = answer(id, ...values);
  if (typeof result === "object" && "error" in result) return result;
  throw new Error(`${id} is not refused: ${JSON.stringify(result)}.`);
}

function shown(value: unknown): Shown {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return value;
  if (value instanceof CellError) return { error: value.code, message: value.message };
  throw new Error(`A cell cannot hold ${String(value)}.`);
}
