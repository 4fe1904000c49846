import { certain } from "../../errors.ts";
/**
 * The cells of a packed table, column by column; what each column holds; the yen for one dollar, if a column holds
 * dollars.
 */
export interface PackedCells {
  readonly kinds: readonly string[];
  readonly columns: readonly (readonly string[])[];
  readonly rate: number;
}

/**
 * Marks of a cell that can be computed from the amounts of its table: a plain number, a percentage, a percentage with a
 * minus sign.
 */
export const computedMarks = ["=", "%", "-%"];

/**
 * Returns the cells of a table as printed, without commas: each mark is replaced by the number computed from the amounts.
 */
export const computeCells = (cells: PackedCells): readonly (readonly string[])[] =>
  cells.columns.map((column, at) => {
    if (!column.some((text) => computedMarks.includes(text))) return column;
    const written = writtenIn(cells, at);
    return column.map((text, row) => (computedMarks.includes(text) ? written(row, text) : text));
  });

/** Returns a function that writes the cell of a row as the amounts give it, in the form that its mark names. */
export function writtenIn(
  cells: PackedCells,
  column: number,
): (row: number, mark: string) => string {
  const expected = expectedIn(cells, column);
  const inDollars = cells.kinds[column] === "USD";
  return (row, mark) => {
    const value = expected(row);
    const rounded = Math.round(Math.abs(value));
    const digits = inDollars ? String(rounded) : (rounded / 10).toFixed(1);
    const text = mark === "=" ? digits : `${digits}%`;
    if (value >= 0 || rounded === 0) return text;
    return mark === "-%" ? `-${text}` : `(${text})`;
  };
}

/**
 * Returns the number for each cell of a column, computed from the amounts: dollars, or tenths of a percent. NaN where an
 * amount is not printed.
 */
function expectedIn(
  { kinds, columns, rate }: PackedCells,
  column: number,
): (row: number) => number {
  const current = amountsOf(columns[kinds.indexOf("JPY")]);
  const beside = amountsOf(columns[kinds.lastIndexOf("JPY", column)]);
  if (kinds[column] === "USD") return (row) => current(row) / rate;
  if (kinds[column] !== "percent") return (row) => 1000 * (current(row) / beside(row) - 1);
  const whole = beside(certain(columns[column]).findIndex(isWhole));
  return (row) => (1000 * beside(row)) / whole;
}

/** Says whether a cell is the 100% that the shares of its column refer to. */
export const isWhole = (text: string): boolean => text.startsWith("100.0");

/** NaN where no number stands, as where there is no such row or column. */
const amountsOf =
  (column: readonly string[] | undefined) =>
  (row: number): number =>
    Number.parseFloat(String(column?.[row]).replace("(", "-"));
