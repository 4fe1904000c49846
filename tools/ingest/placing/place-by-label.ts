import type { ReadRow } from "../text/read-rows.ts";
import { candidatesFor, narrowed, type Candidate } from "./candidates.ts";
import { patternRows, tablesLike } from "./held.ts";
import { formatKey, type Placing } from "./placement.ts";
import type { TableInHand } from "./table-in-hand.ts";

/** Places the rows whose labels identify the item: by words, heading, value, and last by the order of the lines. */
export function placeByLabel(
  hand: TableInHand,
  rows: readonly ReadRow[],
  placing: Placing,
): ReadonlyMap<ReadRow, Candidate[]> {
  const open = new Map<ReadRow, Candidate[]>();
  for (const row of rows) {
    if (placing.isDone(row)) continue;
    const all = candidatesFor(hand, row);
    const best = narrowed(hand, row, all);
    if (best.length > 0) open.set(row, best);
  }
  placeUnique(open, placing);
  placeInOrder(hand, rows, open, placing);
  return open;
}

/** Asks about rows with several items, and items with several rows. */
export function askDisputed(open: ReadonlyMap<ReadRow, Candidate[]>, placing: Placing): void {
  for (const [row, candidates] of open) {
    if (placing.isDone(row)) continue;
    const free = candidates.filter(({ item }) => !placing.rowOf(item));
    const [one] = free.length > 0 ? free : candidates;
    if (!one) continue;
    const items = candidates.map(({ item }) => item).join(", ");
    const taken = placing.rowOf(one.item);
    const why = taken
      ? `its label is that of ${one.item}, which line ${taken.line} has`
      : `its label may be ${items}; neither heading, value nor order tells which row is which`;
    placing.ask(row, why, free.length === 1 ? { item: one.item, sign: one.sign ?? 1 } : undefined);
  }
}

/** Places rows that have one candidate, unless another row fits that item equally well. */
function placeUnique(open: ReadonlyMap<ReadRow, Candidate[]>, placing: Placing): void {
  const claims = [...open].filter(([, candidates]) => candidates.length === 1);
  for (const [row, [candidate]] of claims) {
    if (!candidate || placing.rowOf(candidate.item)) continue;
    const rivals = claims.filter(([other, [its]]) => other !== row && its?.item === candidate.item);
    if (rivals.some(([, [its]]) => its && strength(its) >= strength(candidate))) continue;
    put(placing, row, candidate);
  }
}

const strength = ({ likeness, isSameSection }: Candidate): number =>
  likeness + (isSameSection ? 0.3 : 0);

/** Places a row between its neighbours, if the pattern has exactly one of its candidates there. */
function placeInOrder(
  hand: TableInHand,
  rows: readonly ReadRow[],
  open: ReadonlyMap<ReadRow, Candidate[]>,
  placing: Placing,
): void {
  const [pattern] = tablesLike(hand.held, hand.identity);
  const order = pattern ? patternRows(pattern).map(({ item }) => item) : [];
  const placeOf = (row: ReadRow): number => order.indexOf(placing.placed.get(row)?.item ?? "");
  rows.forEach((row, i) => {
    const candidates = open.get(row);
    if (!candidates || placing.isDone(row)) return;
    const before = rows
      .slice(0, i)
      .map(placeOf)
      .filter((at) => at >= 0);
    const after = rows
      .slice(i + 1)
      .map(placeOf)
      .filter((at) => at >= 0);
    const [from, to] = [before.at(-1) ?? -1, after[0] ?? order.length];
    const between = candidates.filter(({ item }) => {
      const at = order.indexOf(item);
      return at > from && at < to && !placing.rowOf(item);
    });
    const [one, other] = between;
    if (one && !other) put(placing, row, one, "by its place between its neighbours");
  });
}

function put(placing: Placing, row: ReadRow, candidate: Candidate, how?: string): void {
  const as = { item: candidate.item, sign: candidate.sign ?? 1 } as const;
  const label = candidate.likeness === 1 ? "label" : "label in other words";
  const section = candidate.isSameSection ? " and heading" : "";
  const where =
    candidate.sign === undefined ? candidate.source : `${candidate.source} (${formatKey(as)})`;
  placing.place(row, as, how ?? `${label}${section} of ${where}`);
}
