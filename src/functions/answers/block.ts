import { attempt, Failure } from "../../errors.ts";
import type { Value } from "../ask/value.ts";
import type { CellText } from "../parameters.ts";

/** What a cell of a range asks for: nothing, a value, or something wrong. */
export type Chosen<T> = "" | Failure | { readonly chosen: T };

/** Returns what the cells of a range mean. An error belongs only to its own cell. */
export const chooseEach = <T>(
  cells: readonly CellText[],
  choose: (text: string) => T,
): Chosen<T>[] =>
  cells.map((text) =>
    text === "" || text instanceof Failure ? text : attempt(() => ({ chosen: choose(text) })),
  );

/**
 * Returns a cell for each row and column: blank if the row or the column is blank, else the error of the row or the
 * column if there is one.
 */
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
