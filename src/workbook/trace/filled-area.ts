import { Failure } from "../../errors.ts";
import { valueOf } from "../formula/argument-value.ts";
import type { ReferredArea } from "../formula/find-area.ts";
import { isRows, NotFollowed } from "../formula/sent-value.ts";
import type { TracedFormula } from "./traced-formula.ts";

/** Returns the area that a formula would fill with its answer, its own cell included; undefined if it is not known. */
export function filledArea({
  origin,
  shown,
  tree,
  place,
}: TracedFormula): ReferredArea | undefined {
  const { sheet, row, column } = origin;
  const asks = shown?.call.asks;
  if (asks instanceof Failure) return undefined;
  if (shown && asks) {
    const [rows, columns] = [asks.rows - shown.row, asks.columns - shown.column];
    return { sheet, row, column, rows, columns };
  }
  const value = valueOf(tree, place);
  if (value instanceof NotFollowed || !isRows(value)) return undefined;
  return { sheet, row, column, rows: value.length, columns: value[0]?.length ?? 1 };
}
