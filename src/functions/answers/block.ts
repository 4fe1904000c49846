import { attempt, Failure } from "../../errors.ts";
import type { Value } from "../ask/value.ts";
import type { CellText } from "../parameters.ts";

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
