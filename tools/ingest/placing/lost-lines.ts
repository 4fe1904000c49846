import { addIntervals, meets, negated } from "../../../src/exact/interval.ts";
import type { Tell } from "../notice.ts";
import { isHeading } from "../text/read-rows.ts";
import { nameInText } from "../text/read-table.ts";
import { patternRows, type Held } from "./held.ts";
import type { PlacedTable } from "./place-table.ts";
import type { TableInHand } from "./table-in-hand.ts";
import { rangesIn, sumsWith, testSum, type PlacedRows, type PrintedSum } from "./table-sums.ts";
import { vanishedLines } from "./vanished-lines.ts";

/** Refuses a table without a line that a total needs to add up: the text has lost it. */
export function refuseLost({ hand, placing }: PlacedTable, refuse: Tell): void {
  // A line that is new, or still asked, may be the missing part.
  if (hand.table.rows.some((row) => !isHeading(row) && !placing.placed.has(row))) return;
  const lost = vanishedLines(hand, placing).flatMap((line) => {
    const sum = sumsOf(hand, placing.placed, line.item).find((each) => {
      const { holds, fails } = testSum(hand, placing.placed, each);
      return fails.length > 0 && holds === 0;
    });
    return sum ? [{ ...line, sum, fills: fillsGap(hand, placing.placed, sum, line.item) }] : [];
  });
  for (const { item, label, source, sum, fills } of lost) {
    const isOther = !fills && lost.some((each) => each.fills && each.sum.item === sum.item);
    if (isOther) continue;
    refuse({
      line: hand.table.line,
      what: `${nameInText(hand.table)} has no line ${item} ("${label}" in ${source}), and ${sum.item} in line ${sum.total.line} does not add up without it.`,
      next: "Look for the line in the release and write it into the text.",
    });
  }
}

/** Says whether the known figure of an item equals what a total lacks, in some column. */
function fillsGap(hand: TableInHand, placed: PlacedRows, sum: PrintedSum, item: string): boolean {
  return hand.table.columns.some((column, i) => {
    const subject = { item, period: column.period.code, column: column.column };
    const known = hand.comparatives.mostPrecise(subject);
    const [total, parts] = rangesIn(hand, placed, sum, i);
    if (!known || !total || known.value.isZero()) return false;
    const sign = hand.held.data.items.get(item)?.parent?.sign ?? 1;
    return meets(total, addIntervals(parts, sign === 1 ? known.range : negated(known.range)));
  });
}

/**
 * The sums with the item, as far as the text prints their parts; for a numbered table only sums that an older release
 * printed with all parts.
 */
function sumsOf(hand: TableInHand, placed: PlacedRows, item: string): PrintedSum[] {
  const printed = heldItems(hand.held, hand.identity.code);
  const isAppendix = hand.identity.place === "appendix";
  const sums = sumsWith(hand).filter(
    ({ terms }) =>
      terms.some((term) => term.item === item) &&
      (isAppendix || terms.every((term) => printed.has(term.item))),
  );
  const rowOf = new Map([...placed].map(([row, as]) => [as.item, row]));
  return sums.flatMap(({ total, terms }) => {
    const row = rowOf.get(total);
    const parts = terms.flatMap((term) => {
      const part = rowOf.get(term.item);
      return part ? [{ row: part, sign: term.sign }] : [];
    });
    return row && parts.length > 0 ? [{ total: row, item: total, parts }] : [];
  });
}

/** The items that the newest table of an identity prints. */
function heldItems({ tables }: Held, code: string): ReadonlySet<string> {
  const newest = tables.find(({ identity }) => identity.code === code);
  return new Set(newest ? patternRows(newest).map(({ item }) => item) : []);
}
