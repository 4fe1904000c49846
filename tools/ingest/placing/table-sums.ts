import { zero } from "../../../src/exact/decimal.ts";
import {
  addIntervals,
  exactly,
  meets,
  negated,
  type Interval,
} from "../../../src/exact/interval.ts";
import type { Sum } from "../../../src/model/item.ts";
import { sumsOf } from "../../../src/model/sums.ts";
import type { ReadRow } from "../text/read-rows.ts";
import { figureAt, type SignedItem, type TableInHand } from "./table-in-hand.ts";

/** The rows that are placed so far. */
export type PlacedRows = ReadonlyMap<ReadRow, SignedItem>;

/** A total that a table prints, and the rows that it is the sum of. */
export interface PrintedSum {
  readonly total: ReadRow;
  readonly item: string;
  readonly parts: readonly { readonly row: ReadRow; readonly sign: 1 | -1 }[];
}

/**
 * Returns the sums of the catalogue that a table prints. A statement of the appendix must add up with the parts it
 * prints, at least two; a numbered table only if it prints every part that any release prints.
 */
export function printedSums(hand: TableInHand, placed: PlacedRows): PrintedSum[] {
  const { data } = hand.held;
  const rowOf = new Map([...placed].map(([row, { item }]) => [item, row]));
  const isAppendix = hand.identity.place === "appendix";
  const isComputed = (item: string): boolean => (data.items.get(item)?.sum.length ?? 0) > 0;
  const isPrintedAnywhere = (item: string): boolean =>
    rowOf.has(item) || hand.held.printed.has(item);
  return sumsWith(hand).flatMap(({ total, terms }) => {
    const row = rowOf.get(total);
    const due = terms.filter(({ item }) => isComputed(item) || isPrintedAnywhere(item));
    const parts = due.flatMap(({ item, sign }) => {
      const part = rowOf.get(item);
      return part ? [{ row: part, sign }] : [];
    });
    const isWhole = parts.length > 1 && (isAppendix || parts.length === due.length);
    return row && isWhole ? [{ total: row, item: total, parts }] : [];
  });
}

/** Returns the sums that a table of its place may print. */
export const sumsWith = ({ held: { data }, identity }: TableInHand): readonly Sum[] =>
  identity.place === "appendix" ? sumsOf(data.items) : [...sumsOf(data.items), ...data.sums];

/** The result of a sum: in how many columns it holds, and the first in which it fails. */
export interface SumOutcome {
  readonly holds: number;
  readonly fails: readonly { readonly column: number; readonly printed: string }[];
}

/** Tests a sum in every column of facts. A column without the total, or with a garbled part, is not tested. */
export function testSum(hand: TableInHand, placed: PlacedRows, sum: PrintedSum): SumOutcome {
  let holds = 0;
  const fails: { column: number; printed: string }[] = [];
  hand.table.columns.forEach((_, column) => {
    const [total, parts] = rangesIn(hand, placed, sum, column);
    if (!total) return;
    if (meets(total, parts)) holds += 1;
    else fails.push({ column, printed: sum.total.cells[column] ?? "" });
  });
  return { holds, fails };
}

/**
 * Returns the range of a total in a column, and the range of the sum of its parts. Undefined if the total is not a fact
 * or not printed, or if a part is garbled.
 */
export function rangesIn(
  hand: TableInHand,
  placed: PlacedRows,
  { total, parts }: PrintedSum,
  column: number,
): readonly [Interval | undefined, Interval] {
  const figureIn = (row: ReadRow) =>
    figureAt(hand, row, placed.get(row) ?? { item: "", sign: 1 }, column);
  const terms = parts.map(({ row, sign }) => ({ row, sign, figure: figureIn(row) }));
  const isGarbled = terms.some(({ row, figure }) => !figure && (row.cells[column] ?? "") !== "");
  const added = terms
    .map(({ figure, sign }) => (figure ? signed(figure.range, sign) : exactly(zero)))
    .reduce(addIntervals, exactly(zero));
  return [isGarbled ? undefined : figureIn(total)?.range, added];
}

const signed = (range: Interval, sign: 1 | -1): Interval => (sign === 1 ? range : negated(range));
