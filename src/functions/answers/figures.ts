import { attempt, Failure } from "../../errors.ts";
import { requireUnitFor } from "../../figures/value-in.ts";
import type { Call } from "../ask/call.ts";
import { periodIn, requireCode } from "../ask/decode-text.ts";
import type { Value } from "../ask/value.ts";
import type { ArgumentsOf } from "../catalogue.ts";
import type { CellText } from "../parameters.ts";
import { figureIn, orFallback } from "./figure-in.ts";

/** What a cell of a range asked for: nothing, something, or something wrong. */
export type Chosen<T> = "" | Failure | { readonly chosen: T };

/** Returns what the cells of a range stand for; what is wrong with one stays with it. */
export const chooseEach = <T>(
  cells: readonly CellText[],
  choose: (text: string) => T,
): Chosen<T>[] =>
  cells.map((text) =>
    text === "" || text instanceof Failure ? text : attempt(() => ({ chosen: choose(text) })),
  );

/**
 * Returns a block of figures, periods across and items down, without a header.
 *
 * A blank period or item leaves a blank column or row; a wrong one errs in its own, a missing figure in its own cell.
 */
export function figures(
  { periods, items, unit, release, if_not_presented }: ArgumentsOf<"FIGURES">,
  call: Call,
): Value[][] {
  const { data } = call;
  const columns = chooseEach(periods, (text) => periodIn(call, "periods", text));
  const rows = chooseEach(items, (text) => {
    const item = requireCode(call, "items", text, "Item");
    requireUnitFor(item, unit);
    return item;
  });
  return blockOf(rows, columns, (item, period) =>
    orFallback(if_not_presented, () => figureIn(data, { item, period, vintage: release }, unit)),
  );
}

/** Returns a cell for each row and column: blank where one of them is, and with the error of the row or the column. */
export const blockOf = <Row, Column>(
  rows: readonly Chosen<Row>[],
  columns: readonly Chosen<Column>[],
  cell: (row: Row, column: Column) => Value,
): Value[][] =>
  rows.map((row) =>
    columns.map((column) => {
      if (row === "" || column === "") return "";
      if (row instanceof Failure) return row;
      if (column instanceof Failure) return column;
      return attempt(() => cell(row.chosen, column.chosen));
    }),
  );
