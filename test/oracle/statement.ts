import { keyOf, type Span } from "./span.ts";
import type { View } from "./view.ts";

/** Which release is asked: the newest, the oldest, or one by its code. */
export type Vintage = "latest" | "first" | (string & {});

/**
 * Returns the statement whose vintage decides an item, undefined where the view holds no print of it.
 *
 * It is that of the item's best print: the appendix before a table before the text. An item with a home follows it, and
 * a sum that the appendix does not print follows its first term.
 */
export function statementOf(view: View, code: string): string | undefined {
  const { home, sum } = view.item(code);
  if (home) return statementOf(view, home.item);
  const best = view.bestPrint(code);
  const [first] = sum;
  if (first && best?.place !== "appendix") {
    const leads = !best || view.bestPrint(first.item)?.place === "appendix";
    if (leads) return statementOf(view, first.item);
  }
  return best?.statement;
}

/** Returns the releases that print a statement for a period, oldest first. */
export function releasesOf(view: View, statement: string, span: Span): readonly string[] {
  return view
    .columnsOf(statement)
    .filter((column) => keyOf(column.span) === keyOf(span))
    .map(({ release }) => release);
}

/** Returns the one of some releases, oldest first, that a vintage takes. */
export function takes(releases: readonly string[], vintage: Vintage): string | undefined {
  if (vintage === "latest") return releases.at(-1);
  if (vintage === "first") return releases[0];
  return releases.find((release) => release === vintage);
}
