import type { ReadRow } from "../text/read-rows.ts";
import { likenessOf, sameWords, type Likeness } from "./labels.ts";
import { evidenceFor, isTelling, type TableInHand } from "./table-in-hand.ts";

/** An item that a row may print, and how its label speaks for it. */
export interface Candidate {
  readonly item: string;
  /** The sign of the pattern; undefined where only the catalogue knows the item. */
  readonly sign: 1 | -1 | undefined;
  readonly likeness: Likeness;
  /** Whether both stand under the same heading. */
  readonly isSameSection: boolean;
  /** Where the pattern stands: "cash-flows of 4Q03", or the catalogue. */
  readonly source: string;
}

const leastLikeness: Likeness = 0.25;

/** Returns the items that the label of a row speaks for, the best first; a pattern of the same table goes before others. */
export function candidatesFor(hand: TableInHand, row: ReadRow): Candidate[] {
  const { patterns } = hand;
  const fromPatterns = patterns.map(({ item, sign, label, section, source }): Candidate => ({
    item,
    sign,
    likeness: likenessOf(row.label, label),
    isSameSection: likenessOf(row.section, section) >= sameWords,
    source,
  }));
  const isPrinted = new Set(patterns.map(({ item }) => item));
  const fromCatalogue = hand.items.map(({ code, label }): Candidate => ({
    item: code,
    sign: undefined,
    likeness: likenessOf(row.label, label),
    isSameSection: false,
    source: "items.tsv",
  }));
  const best = new Map<string, Candidate>();
  for (const each of [...fromPatterns, ...fromCatalogue]) {
    if (each.likeness < leastLikeness) continue;
    const known = best.get(each.item);
    if (!known || rankOf(each, isPrinted) > rankOf(known, isPrinted)) best.set(each.item, each);
  }
  return [...best.values()].sort((a, b) => rankOf(b, isPrinted) - rankOf(a, isPrinted));
}

/** Same words first, then the section, then what such tables print. */
function rankOf(
  { likeness, isSameSection, item }: Candidate,
  isPrinted: ReadonlySet<string>,
): number {
  const same = likeness >= sameWords ? 10 : 0;
  return same + likeness + (isSameSection ? 0.3 : 0) + (isPrinted.has(item) ? 0.2 : 0);
}

/**
 * Returns the candidates that no other is as good as: those that say the same as the row, of them those under the same
 * heading, of them those that the values speak for.
 */
export function narrowed(hand: TableInHand, row: ReadRow, all: readonly Candidate[]): Candidate[] {
  const same = all.filter(({ likeness }) => likeness >= sameWords);
  const exact = same.filter(({ likeness }) => likeness === 1);
  const patterned = same.filter(({ sign }) => sign !== undefined);
  const [first = []] = [exact.length > 0 ? exact : patterned, same].filter(
    (list) => list.length > 0,
  );
  return keepWhere(
    keepWhere(first, ({ isSameSection }) => isSameSection),
    ({ item, sign = 1 }) => isTelling(evidenceFor(hand, row, { item, sign })),
  );
}

/** Keeps those that meet a condition, or all where none does. */
function keepWhere(list: readonly Candidate[], isMet: (each: Candidate) => boolean): Candidate[] {
  if (list.length < 2) return [...list];
  const kept = list.filter(isMet);
  return kept.length > 0 ? kept : [...list];
}
