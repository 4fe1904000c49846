import { sum } from "../../../src/exact/decimal.ts";
import { isFact } from "../../../src/dataset/decode/decode-prints.ts";
import type { ReadRow } from "../text/read-rows.ts";
import { patternRows } from "./held.ts";
import { likenessOf } from "./labels.ts";
import type { Placing } from "./placement.ts";
import { figuresOf, type TableInHand } from "./table-in-hand.ts";

/** An item that the newest release held prints in this table, and this text does not. */
export interface VanishedLine {
  readonly item: string;
  readonly label: string;
  readonly source: string;
}

/** Returns the lines that the newest table of the same identity has and the text has not. */
export function vanishedLines({ held, identity }: TableInHand, placing: Placing): VanishedLine[] {
  const newest = held.tables.find((table) => table.identity === identity);
  if (!newest) return [];
  const proposed = [...placing.asked.values()].map((each) => each.proposed?.item);
  return patternRows(newest)
    .filter(({ item }) => !placing.rowOf(item) && !proposed.includes(item))
    .map(({ item, label, source }) => ({ item, label, source }));
}

/** Asks about rows whose reprinted figures are the sum of two lines that are no longer printed. */
export function askMerged(hand: TableInHand, rows: readonly ReadRow[], placing: Placing): void {
  const vanished = vanishedLines(hand, placing);
  for (const row of rows) {
    if (placing.isDone(row)) continue;
    for (const [one, other] of pairsOf(vanished)) {
      const said = isSumOf(hand, row, [one.item, other.item]);
      if (said === undefined) continue;
      const liker =
        likenessOf(row.label, one.label) >= likenessOf(row.label, other.label) ? one : other;
      const why = `it holds ${one.item} and ${other.item} together: ${said}; say which of them it is from now on, or that it is a new line`;
      placing.ask(row, why, { item: liker.item, sign: 1 });
      break;
    }
  }
}

const pairsOf = (lines: readonly VanishedLine[]): (readonly [VanishedLine, VanishedLine])[] =>
  lines.flatMap((one, i) => lines.slice(i + 1).map((other) => [one, other] as const));

/**
 * Returns the sum, in words, for a column in which the row is the sum of the known figures of the items; undefined if
 * some column is not.
 */
function isSumOf(hand: TableInHand, row: ReadRow, items: readonly string[]): string | undefined {
  let said: string | undefined;
  const figures = figuresOf(hand, row, { item: "", sign: 1 });
  for (const [i, { period, column }] of hand.table.columns.entries()) {
    const printed = figures[i];
    if (!printed || printed.value.isZero() || !isFact({ column })) continue;
    const known = items.flatMap(
      (item) => hand.comparatives.mostPrecise({ item, period: period.code, column }) ?? [],
    );
    if (known.length < items.length) continue;
    if (!sum(known.map(({ value }) => value)).equals(printed.value)) return undefined;
    said = `${period.code} ${printed.text} = ${known.map(({ text }) => text).join(" + ")}`;
  }
  return said;
}
