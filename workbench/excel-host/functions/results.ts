import {
  ArrayValueObject,
  BooleanValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { CustomFunctionError } from "./capture.ts";
import { errorValue } from "./error-value.ts";

/** An error in the result, with its place counted from the formula's cell. */
export interface ResultError {
  readonly code: string;
  readonly message: string;
  readonly row: number;
  readonly column: number;
}

/** What the cell shows, and the errors in it. */
export interface Result {
  readonly value: BaseValueObject;
  readonly errors: readonly ResultError[];
}

/**
 * A function's result as Excel shows it: null is 0, NaN is `#NUM!`, an error object in an array is that cell's error, and
 * an array that is not rectangular is `#VALUE!`.
 */
export function showResult(result: unknown): Result {
  if (!Array.isArray(result)) return { value: scalar(result), errors: errorsIn([[result]]) };
  const rows = result as readonly unknown[];
  if (!isRectangular(rows)) return { value: errorValue("#VALUE!"), errors: [] };
  return { value: array(rows), errors: errorsIn(rows) };
}

/** What the cell shows when the function threw: only `CustomFunctions.Error` keeps its message. */
export function showThrown(thrown: unknown): Result {
  const failure =
    thrown instanceof CustomFunctionError ? thrown : new CustomFunctionError("#VALUE!");
  return showResult(failure);
}

function isRectangular(rows: readonly unknown[]): rows is readonly (readonly unknown[])[] {
  const [first] = rows;
  if (!Array.isArray(first) || first.length === 0) return false;
  return rows.every((row) => Array.isArray(row) && row.length === first.length);
}

function array(rows: readonly (readonly unknown[])[]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(scalar)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function scalar(value: unknown): BaseValueObject {
  if (value instanceof CustomFunctionError) return errorValue(value.code);
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? NumberValueObject.create(value) : errorValue("#NUM!");
    case "string":
      return StringValueObject.create(value);
    case "boolean":
      return BooleanValueObject.create(value);
    default:
      return value === null || value === undefined
        ? NumberValueObject.create(0)
        : errorValue("#VALUE!");
  }
}

function errorsIn(rows: readonly (readonly unknown[])[]): ResultError[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell instanceof CustomFunctionError
        ? [{ code: cell.code, message: cell.message, row, column }]
        : [],
    ),
  );
}
