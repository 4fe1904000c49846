import type { Restatement } from "./book.ts";
import type { Print } from "./print.ts";
import type { View } from "./view.ts";

/** Returns the restatements by newer releases that reach a figure. */
function restatementsSince(view: View, print: Print): readonly Restatement[] {
  return view.book.restatements.filter(
    (row) => touches(row, print) && view.isNewer(row.by, print.release),
  );
}

const touches = ({ item, from, to }: Restatement, print: Print): boolean =>
  item === print.item && print.span.end >= from.end && (!to || print.span.end <= to.end);

/** Says whether a newer release restated what a figure is about. */
export function isSuperseded(view: View, print: Print): boolean {
  return restatementsSince(view, print).length > 0;
}

/** Says whether a restatement separates some of the figures from others that know it. */
export function mixesBases(view: View, prints: readonly Print[]): boolean {
  return prints.some((old) =>
    restatementsSince(view, old).some((row) =>
      prints.some((other) => touches(row, other) && !view.isNewer(row.by, other.release)),
    ),
  );
}
