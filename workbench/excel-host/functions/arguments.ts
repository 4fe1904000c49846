import { ArrayValueObject, ErrorValueObject } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { errorValue } from "./error-value.ts";
import type { FunctionMetadata, ParameterMetadata } from "./metadata.ts";

type Scalar = string | number | boolean | null;

/** Arguments ready for the function, or the error the cell shows instead of calling it. */
export type Arguments = readonly unknown[] | ErrorValueObject;

/**
 * The arguments as Excel passes them: null for an omitted argument or an empty cell, a 2-D array for a matrix parameter,
 * and one value for every other parameter. An error among them is the result; several cells for one value are `#CALC!`,
 * because Excel does not spread such a function.
 */
export function passArguments(
  { parameters }: FunctionMetadata,
  values: readonly BaseValueObject[],
): Arguments {
  const last = parameters.at(-1);
  if (values.length > parameters.length && !last?.repeating) return errorValue("#VALUE!");
  const passed: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const argument = parameter.repeating
      ? passAll(parameter, values.slice(index))
      : pass(parameter, values[index]);
    if (argument instanceof ErrorValueObject) return argument;
    passed.push(argument);
  }
  return passed;
}

function passAll(parameter: ParameterMetadata, values: readonly BaseValueObject[]): unknown {
  const passed = values.map((value) => pass(parameter, value));
  return passed.find(isErrorValue) ?? passed;
}

function pass(parameter: ParameterMetadata, value: BaseValueObject | undefined): unknown {
  const cells = value === undefined ? [[null]] : readCells(value);
  const failed = cells.flat().find(isErrorValue);
  if (failed) return failed;
  const coerced = cells.map((row) => row.map((cell) => coerce(parameter, cell as Scalar)));
  if (parameter.dimensionality === "matrix") return coerced.flat().find(isErrorValue) ?? coerced;
  const alone = coerced.length === 1 && coerced[0]?.length === 1;
  return alone ? coerced[0]?.[0] : errorValue("#CALC!");
}

/** A reference arrives as an array even for a single cell. */
function readCells(value: BaseValueObject): (Scalar | ErrorValueObject)[][] {
  if (!(value instanceof ArrayValueObject)) return [[readScalar(value)]];
  const rows: (Scalar | ErrorValueObject)[][] = [];
  value.iterator((cell, row, column) => {
    (rows[row] ??= [])[column] = cell ? readScalar(cell) : null;
  });
  return rows;
}

function readScalar(value: BaseValueObject): Scalar | ErrorValueObject {
  if (value instanceof ErrorValueObject) return value;
  if (value.isNull()) return null;
  return value.isBoolean() ? Boolean(value.getValue()) : value.getValue();
}

/** Excel converts a value to the type functions.json declares, and fails where it cannot. */
function coerce({ type }: ParameterMetadata, value: Scalar): Scalar | ErrorValueObject {
  if (value === null) return null;
  if (type === "string") return typeof value === "boolean" ? truthText(value) : String(value);
  if (type !== "number" || typeof value === "number") return value;
  const number = value === "" ? Number.NaN : Number(value);
  return Number.isNaN(number) ? errorValue("#VALUE!") : number;
}

function truthText(value: boolean): string {
  return value ? "TRUE" : "FALSE";
}

function isErrorValue(value: unknown): value is ErrorValueObject {
  return value instanceof ErrorValueObject;
}
