import type { ReadRow } from "../text/read-rows.ts";
import { candidatesFor, type Candidate } from "./candidates.ts";
import type { Placing } from "./placement.ts";
import { printedSums, testSum } from "./table-sums.ts";
import {
  evidenceFor,
  isTelling,
  type Evidence,
  type SignedItem,
  type TableInHand,
} from "./table-in-hand.ts";

const likelyLabel = 0.45;
const clearLead = 0.1;

/** Places rows whose labels only resemble a line, if reprinted figures or a sum that needs them confirm it. */
export function placeByValue(hand: TableInHand, rows: readonly ReadRow[], placing: Placing): void {
  for (const row of rows) {
    if (placing.isDone(row)) continue;
    const free = candidatesFor(hand, row).filter(({ item }) => !placing.rowOf(item));
    const byValue = matching(hand, row, placing);
    const [match, other] = byValue;
    if (match && !other && free.some(({ item }) => item === match.as.item))
      placing.place(row, match.as, `figures of ${sourceOf(match.evidence)}, and a label like it`);
    else if (match && !other) {
      const why = `its figures are those of ${match.as.item} in ${sourceOf(match.evidence)}; its label is not like that line's`;
      placing.ask(row, why, match.as);
    } else placeByLikeness(hand, row, free, placing);
  }
}

/** Returns the unplaced items whose known figures equal those of a row, with the sign that fits. */
export function matching(
  hand: TableInHand,
  row: ReadRow,
  placing: Placing,
): { readonly as: SignedItem; readonly evidence: Evidence }[] {
  return hand.items
    .filter(({ code }) => !placing.rowOf(code))
    .flatMap(({ code: item }) =>
      ([1, -1] as const).flatMap((sign) => {
        const as = { item, sign };
        const evidence = evidenceFor(hand, row, as);
        return isTelling(evidence) && evidence.differing.length === 0 ? [{ as, evidence }] : [];
      }),
    );
}

const sourceOf = ({ agreeing: [first] }: Evidence): string =>
  first ? `${first.known.source} for ${first.column.period.code}` : "no table";

/**
 * A label that resembles one line more than all others is accepted if a sum holds only with the row, and no reprinted
 * figure contradicts it. A label that resembles it less needs a reprinted figure as evidence.
 */
function placeByLikeness(
  hand: TableInHand,
  row: ReadRow,
  free: readonly Candidate[],
  placing: Placing,
): void {
  const liking = free.toSorted((a, b) => b.likeness - a.likeness);
  const [best, second] = liking;
  if (!best) return;
  const isClear =
    best.likeness >= likelyLabel && best.likeness - (second?.likeness ?? 0) >= clearLead;
  for (const candidate of liking) {
    const as = { item: candidate.item, sign: candidate.sign ?? 1 } as const;
    const evidence = evidenceFor(hand, row, as);
    const isLikely = candidate === best && isClear && evidence.differing.length === 0;
    if (!isLikely && !isTelling(evidence)) continue;
    const total = sumThatNeeds(hand, row, as, placing);
    if (total === undefined) continue;
    const figures = isTelling(evidence) ? ` and a figure of ${sourceOf(evidence)}` : "";
    const why = `a label like that of ${candidate.source}${figures}; ${total} adds up with it and not without it`;
    placing.place(row, as, why);
    return;
  }
}

/** Returns the total that adds up in every column with a row, and not without it. */
export function sumThatNeeds(
  hand: TableInHand,
  row: ReadRow,
  as: SignedItem,
  { placed }: Placing,
): string | undefined {
  const trial = new Map([...placed, [row, as] as const]);
  const sums = printedSums(hand, trial).filter(({ parts }) =>
    parts.some((part) => part.row === row),
  );
  return sums.find((sum) => {
    const without = { ...sum, parts: sum.parts.filter((part) => part.row !== row) };
    return (
      testSum(hand, trial, sum).fails.length === 0 && testSum(hand, trial, without).fails.length > 0
    );
  })?.item;
}
