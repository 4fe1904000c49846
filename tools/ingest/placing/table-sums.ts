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
import type { KnownFigure } from "./comparatives.ts";
import { figuresOf, type SignedItem, type TableInHand } from "./table-in-hand.ts";

/** The rows that are placed so far. */
export type PlacedRows = ReadonlyMap<ReadRow, SignedItem>;

/** A total that a table prints, and the rows it must be the sum of. */
export interface PrintedSum {
  readonly total: ReadRow;
  readonly item: string;
  readonly parts: readonly { readonly row: ReadRow; readonly sign: 1 | -1 }[];
}

/**
 * Returns the sums of the catalogue that a table prints. A statement of the appendix must foot with the parts it prints, two
 * at least; a numbered table only where it prints every part that any release prints.
 */
export function printedSums(hand: TableInHand, placed: PlacedRows): PrintedSum[] {
  const { data } = hand.held;
  const rowOf = new Map([...placed].map(([row, { item }]) => [item, row]));
  const isAppendix = hand.identity.place === "appendix";
  const isComputed = (item: string): boolean => (data.items.get(item)?.sum.length ?? 0) > 0;
  const isPrintedAnywhere = (item: string): boolean =>
    rowOf.has(item) || hand.held.printed.has(item);
  const all: readonly Sum[] = isAppendix
    ? sumsOf(data.items)
    : [...sumsOf(data.items), ...data.sums];
  return all.flatMap(({ total, terms }) => {
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

/** How a sum comes out: in how many columns it holds, and the first in which it fails. */
export interface SumOutcome {
  readonly holds: number;
  readonly fails: readonly { readonly column: number; readonly printed: string }[];
}

/** Tests a sum in every column of facts. A column without the total, or with a garbled part, is not tested. */
export function testSum(
  hand: TableInHand,
  placed: PlacedRows,
  { total, parts }: PrintedSum,
): SumOutcome {
  const figures = (row: ReadRow) => figuresOf(hand, row, placed.get(row) ?? { item: "", sign: 1 });
  const terms = parts.map(({ row, sign }) => ({ row, sign, figures: figures(row) }));
  let holds = 0;
  const fails: { column: number; printed: string }[] = [];
  figures(total).forEach((printed, column) => {
    const isGarbled = terms.some(
      (term) => !term.figures[column] && (term.row.cells[column] ?? "") !== "",
    );
    if (!printed || isGarbled) return;
    const ranges = terms.map((term) => signed(term.figures[column], term.sign));
    if (meets(printed.range, ranges.reduce(addIntervals, exactly(zero)))) holds += 1;
    else fails.push({ column, printed: printed.text });
  });
  return { holds, fails };
}

/** The range of a part as it stands in a sum; an empty cell adds nothing. */
function signed(figure: KnownFigure | undefined, sign: 1 | -1): Interval {
  if (!figure) return exactly(zero);
  return sign === 1 ? figure.range : negated(figure.range);
}
