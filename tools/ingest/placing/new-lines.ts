import { zero } from "../../../src/exact/decimal.ts";
import {
  addIntervals,
  exactly,
  meets,
  negated,
  type Interval,
} from "../../../src/exact/interval.ts";
import { partsOfTotal } from "../../../src/model/sums.ts";
import { isHeading, type ReadRow } from "../text/read-rows.ts";
import type { Placing } from "./placement.ts";
import { figuresOf, type TableInHand } from "./table-in-hand.ts";

/** Adjoining lines that no release held prints, and the total whose gap they fill. */
export interface NewLines {
  readonly rows: readonly ReadRow[];
  /** The total, and the sign of its parts; undefined if no total has such a gap. */
  readonly parent: { readonly item: string; readonly sign: 1 | -1 } | undefined;
}

/**
 * Returns the new lines of a table, in groups with the total whose gap they fill in every column; a line alone if its
 * group fills none.
 */
export function newLines(hand: TableInHand, placing: Placing): NewLines[] {
  return groupsOf(hand, placing).flatMap((rows) => {
    const parent = totalFilledBy(hand, rows, placing);
    if (parent || rows.length === 1) return [{ rows, parent }];
    return rows.map((row) => ({ rows: [row], parent: totalFilledBy(hand, [row], placing) }));
  });
}

function groupsOf({ table }: TableInHand, placing: Placing): ReadRow[][] {
  const groups: ReadRow[][] = [];
  let open: ReadRow[] | undefined;
  for (const row of table.rows) {
    if (isHeading(row)) continue;
    if (placing.isDone(row)) open = undefined;
    else if (open) open.push(row);
    else groups.push((open = [row]));
  }
  return groups;
}

function totalFilledBy(
  hand: TableInHand,
  rows: readonly ReadRow[],
  placing: Placing,
): NewLines["parent"] {
  const line = rows[0]?.line ?? 0;
  const nearest = [...placing.placed].sort(
    ([a], [b]) => distance(a.line, line) - distance(b.line, line),
  );
  for (const [total, as] of nearest)
    for (const sign of [1, -1] as const)
      if (isFilled(hand, { total, item: as.item, rows, sign }, placing))
        return { item: as.item, sign };
  return undefined;
}

/** A total stands below its parts, as a rule. */
const distance = (total: number, line: number): number =>
  total > line ? total - line : 1000 + line - total;

interface Filling {
  readonly total: ReadRow;
  readonly item: string;
  readonly rows: readonly ReadRow[];
  readonly sign: 1 | -1;
}

/** Says whether a total adds up in every column with these rows, and in some column not without them. */
function isFilled(
  hand: TableInHand,
  { total, item, rows, sign }: Filling,
  placing: Placing,
): boolean {
  const as = placing.placed.get(total);
  if (!as || rows.includes(total)) return false;
  const parts = partsOfTotal(hand.held.data.items, item).flatMap((term) => {
    const row = placing.rowOf(term.item);
    const placed = row && placing.placed.get(row);
    return row && placed ? [{ figures: figuresOf(hand, row, placed), sign: term.sign }] : [];
  });
  if (parts.length === 0 && rows.length < 2) return false;
  const added = rows.map((row) => ({ figures: figuresOf(hand, row, { item: "", sign: 1 }), sign }));
  let isNeeded = false;
  const totals = figuresOf(hand, total, as);
  const isWhole = totals.every((printed, column) => {
    if (!printed) return true;
    const without = rangeOf(parts, column);
    isNeeded ||= !meets(printed.range, without);
    return meets(printed.range, addIntervals(without, rangeOf(added, column)));
  });
  return isWhole && isNeeded;
}

function rangeOf(
  parts: readonly { readonly figures: ReturnType<typeof figuresOf>; readonly sign: 1 | -1 }[],
  column: number,
): Interval {
  return parts.reduce((range, { figures, sign }) => {
    const part = figures[column]?.range ?? exactly(zero);
    return addIntervals(range, sign === 1 ? part : negated(part));
  }, exactly(zero));
}
