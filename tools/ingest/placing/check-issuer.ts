import type { Tell } from "../notice.ts";
import type { PlacedTable } from "./place-table.ts";
import { evidenceFor } from "./table-in-hand.ts";

const fewest = 20;

/** Refuses a text whose reprinted figures are, as a whole, not those of the releases held: another company's, or other periods. */
export function checkIssuer(tables: readonly PlacedTable[], refuse: Tell): void {
  const all = tables.flatMap(({ hand, placing }) =>
    [...placing.placed].map(([row, as]) => evidenceFor(hand, row, as, true)),
  );
  const agreeing = all.reduce((count, each) => count + each.agreeing.length, 0);
  const differing = all.reduce((count, each) => count + each.differing.length, 0);
  if (differing < fewest || differing < agreeing * 2) return;
  refuse({
    what: `${differing} figures differ from those that the releases held print for the same lines and periods, ${agreeing} agree: the text is of another company, or its heads name other periods.`,
    next: "Compare a table of it with an older release.",
  });
}
