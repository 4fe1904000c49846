import type { Cell } from "./cell.ts";
import { explainNative } from "./native-error.ts";
import { precedentsOf } from "./formula.ts";

/**
 * Returns why a cell shows an error: what a function of the add-in said, or the cell that the error
 * comes from and why that has one, or what Excel's own error means here.
 */
export function explainError(cell: Cell): string {
  const origin = rootOf(cell);
  const why = origin.message ?? explainNative(origin);
  if (origin.key === cell.key || origin.key === cell.origin.key) return why;
  return `From ${origin.addressFrom(cell.sheet)} (${origin.error ?? ""}): ${why}`;
}

/** The cell that an error began in, along the formulas that pass it on. */
function rootOf(cell: Cell): Cell {
  const seen = new Set<string>();
  let at = cell;
  for (;;) {
    if (at.message !== undefined) return at;
    seen.add(at.key);
    const source = at.origin;
    const next = source.key === at.key ? failing(at, seen) : source;
    if (!next || seen.has(next.key)) return at;
    at = next;
  }
}

/** The first cell in a formula's order that shows an error, the same one before any other. */
function failing(cell: Cell, seen: ReadonlySet<string>): Cell | undefined {
  const failed = precedentsOf(cell).filter((each) => each.error && !seen.has(each.key));
  return failed.find(({ error }) => error === cell.error) ?? failed[0];
}
