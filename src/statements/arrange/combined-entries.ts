import { notReported } from "../../errors.ts";
import { zero, type Decimal } from "../../exact/decimal.ts";
import type { ArrangedRow } from "./arranged-statement.ts";
import type { ColumnRequest } from "../columns/column.ts";
import { valueOf, wordOf, absentWords, type Entry } from "./entry.ts";
import type { StatementDefinition } from "../definitions/definition.ts";
import { itemOfLine } from "../definitions/statement-line.ts";

/** A statement whose amounts are known, and whose other cells follow from them. */
export interface Amounts {
  readonly definition: StatementDefinition;
  readonly columns: readonly ColumnRequest[];
  readonly rows: readonly ArrangedRow[];
}

/** Returns what a cell says that follows from amounts of the same statement: a ratio, a share, a difference, an outcome. */
export function combinedEntry(amounts: Amounts, row: number, column: number): Entry {
  const { definition, columns, rows } = amounts;
  const line = rows[row]?.line;
  const { shows } = columns[column] ?? {};
  if (shows === "Difference") return difference(amounts, row, column);
  if (shows === "Share") return share(amounts, row, column);
  if (shows !== undefined || !line) return undefined;
  if (line.kind === "ratio") {
    const at = (item: string): Entry => rows[rowOf(definition, item)]?.entries[column];
    return quotient(at(line.part), at(line.whole));
  }
  return line.kind === "outcome" ? outcome(rows, row, column) : undefined;
}

/** Returns the row of an item in a definition; -1 where it has none. */
export const rowOf = (definition: StatementDefinition, item: string): number =>
  definition.lines.findIndex((line) => itemOfLine(line) === item);

/** Returns the column that shows the amounts which a share belongs to; -1 where there is none. */
export function amountColumn(columns: readonly ColumnRequest[], of: number): number {
  const { period, vintage } = columns[of] ?? {};
  return columns.findIndex(
    (column) =>
      column.shows === undefined &&
      column.period.code === period?.code &&
      column.vintage === vintage,
  );
}

/**
 * Returns the columns a difference lies between, the oldest and the newest vintage of its period, in whatever order they
 * stand; -1 for both where there are no two.
 */
export function vintageColumns(
  columns: readonly ColumnRequest[],
  of: number,
): readonly [older: number, newer: number] {
  const { period } = columns[of] ?? {};
  const same = columns
    .map((column, n) => ({ ...column, n }))
    .filter((column) => column.shows === undefined && column.period.code === period?.code)
    .sort((a, b) => ageOf(a) - ageOf(b));
  const [older, newer] = [same[0], same.at(-1)];
  return older && newer && older.vintage !== newer.vintage ? [older.n, newer.n] : [-1, -1];
}

/** When a column was printed: `first` before any release that is named, `latest` after it. */
function ageOf({ vintage }: ColumnRequest): number {
  if (typeof vintage !== "string") return vintage.quarter.first;
  return vintage === "first" ? -Infinity : Infinity;
}

/** Says whether an item's line can be a share of the statement's whole: amounts of money are. */
export const hasShare = ({ line, item }: ArrangedRow): boolean =>
  (line.kind === "line" || line.kind === "total") &&
  (item?.unit === "money" || item?.unit === "Gbps");

function share({ definition, columns, rows }: Amounts, row: number, column: number): Entry {
  const of = rows[row];
  if (!of || !hasShare(of)) return undefined;
  const amounts = amountColumn(columns, column);
  if (amounts < 0) return lacksColumns;
  return quotient(
    of.entries[amounts],
    rows[rowOf(definition, definition.whole ?? "")]?.entries[amounts],
  );
}

/** A share and a difference are of amounts that stand beside them. */
const lacksColumns: Entry = {
  failure: notReported("A figure it is computed from is not there: ask for the amounts too."),
  word: absentWords.notAvailable,
};

function quotient(part: Entry, whole: Entry): Entry {
  const [a, b] = [valueOf(part), valueOf(whole)];
  if (a && b && !b.isZero()) return { value: a.dividedBy(b) };
  const failure = notReported("A figure it is computed from is not there.");
  return { failure, word: wordOf(part) ?? wordOf(whole) ?? absentWords.notMeaningful };
}

/** A line that one vintage lacks went from or to nothing. */
function difference({ columns, rows }: Amounts, row: number, column: number): Entry {
  const [older, newer] = vintageColumns(columns, column);
  const { entries = [], item } = rows[row] ?? {};
  if (older === newer) return item && lacksColumns;
  const [before, after] = [valueOf(entries[older]), valueOf(entries[newer])];
  if (before || after) return { value: (after ?? zero).minus(before ?? zero) };
  const word = wordOf(entries[newer]);
  return word === undefined
    ? undefined
    : { failure: notReported("Neither vintage has the figure."), word };
}

/** Guidance in words, such as Break-even, means nothing or more. */
function outcome(rows: readonly ArrangedRow[], row: number, column: number): Entry {
  const actual = valueOf(rows[row - 1]?.entries[column]);
  const stated = rows[row - 2]?.entries[column];
  const guided = guidedValue(stated);
  if (!actual || !guided) return { text: "" };
  return { text: actual.gte(guided) ? "met" : "missed" };
}

function guidedValue(stated: Entry): Decimal | undefined {
  const word = wordOf(stated);
  if (word === undefined) return valueOf(stated);
  return word === absentWords.notPresented || word === absentWords.notAvailable ? undefined : zero;
}
