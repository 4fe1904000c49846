import type { ReadRow } from "../text/read-rows.ts";
import { likenessOf, sameWords, type Likeness } from "./labels.ts";
import { evidenceFor, isTelling, type TableInHand } from "./table-in-hand.ts";

/** An item that a row may print, and how well its label fits. */
export interface Candidate {
  readonly item: string;
  /** The sign of the pattern; undefined if only the catalogue has the item. */
  readonly sign: 1 | -1 | undefined;
  readonly likeness: Likeness;
  /** Whether both stand under the same heading. */
  readonly isSameSection: boolean;
  /** The source of the pattern: "cash-flows of 4Q03", or the catalogue. */
  readonly source: string;
}

const leastLikeness: Likeness = 0.25;

/** Returns the items that fit the label of a row, the best first; a pattern of the same table is preferred. */
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

/** Same words first, then the section, then the items of such tables. */
function rankOf(
  { likeness, isSameSection, item }: Candidate,
  isPrinted: ReadonlySet<string>,
): number {
  const same = likeness >= sameWords ? 10 : 0;
  return same + likeness + (isSameSection ? 0.3 : 0) + (isPrinted.has(item) ? 0.2 : 0);
}

/**
 * Returns the best candidates: those with the same words as the row; among them those under the same heading; among them
 * those whose values fit.
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

/** Keeps the candidates that meet a condition, or all if none does. */
function keepWhere(list: readonly Candidate[], isMet: (each: Candidate) => boolean): Candidate[] {
  if (list.length < 2) return [...list];
  const kept = list.filter(isMet);
  return kept.length > 0 ? kept : [...list];
}
