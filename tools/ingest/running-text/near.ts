import { compareQuotes, type TextLine } from "../../verify/compare-quotes.ts";
import type { Mention } from "./mention.ts";

/** How many words of the line's beginning are quoted, and how many at most on each side of the number. */
const beginning = 4;
const mostWords = 12;

/**
 * Returns the words near a number in the form of claims.tsv: the beginning of the line, a bar, and the words with the
 * figure itself; the fewest that are unique in the whole text. Undefined if no words are.
 *
 * @example "- Revenues totaled|JPY 8,344 million"
 */
export function nearOf(mention: Mention, lines: readonly TextLine[]): string | undefined {
  const { text } = lines[mention.line] ?? { text: "" };
  const opening = openingOf(text, mention);
  for (let words = 1; words <= mostWords; words += 1) {
    const near = [...opening, around(text, mention, words)].join("|");
    if (findsAlone(near, mention, lines)) return near;
  }
  return undefined;
}

/** The first words of the line, if they end before the number. */
function openingOf(text: string, { from }: Mention): string[] {
  const words = new RegExp(`^(?:\\S+ ){0,${beginning - 1}}\\S+`).exec(text)?.[0] ?? "";
  return words !== "" && words.length < from && !/\d/.test(words) ? [words] : [];
}

/** The number with some words on either side, up to a full stop. A quote has no bar in it. */
function around(text: string, { from, to }: Mention, words: number): string {
  const before = new RegExp(`(?:[^\\s|]+ ?){0,${words}}$`).exec(text.slice(0, from))?.[0] ?? "";
  const after = new RegExp(`^(?: ?[^\\s|]+){0,${words}}`).exec(text.slice(to))?.[0] ?? "";
  return (before + text.slice(from, to) + after).trim();
}

/** Says whether `verify` finds exactly this number with the words. */
function findsAlone(near: string, mention: Mention, lines: readonly TextLine[]): boolean {
  const { text: printed, scale } = mention;
  const quote = { item: "", period: "", printed, scale, near };
  const { found, faults } = compareQuotes([quote], lines);
  const [only] = found;
  return (
    faults.length === 0 &&
    found.length === 1 &&
    only?.line === mention.line &&
    only.from === mention.from
  );
}
