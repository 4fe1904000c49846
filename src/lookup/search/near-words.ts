import type { Dataset } from "../../dataset/dataset.ts";
import { keepingFor } from "../../dataset/on-need.ts";
import { NameSet } from "../../model/name-set.ts";
import { searchable } from "../../functions/code-lists/search-items.ts";
import { namesOfItem } from "../../functions/code-lists/names.ts";

/** A shorter word has too many neighbours to be corrected. */
const shortestCorrected = 4;
const mostAlternatives = 4;

/** Every beginning of a word of an item's names: a word is mistyped before it is typed to its end. */
interface Beginnings {
  readonly texts: readonly string[];
  readonly whole: ReadonlySet<string>;
  readonly known: NameSet;
}

const beginningsIn = keepingFor((data: Dataset): Beginnings => {
  const whole = new Set<string>();
  for (const item of data.items.values()) {
    const { labels, others } = namesOfItem(data, item);
    for (const word of [...labels, ...others].flatMap(wordsOf)) whole.add(word);
  }
  const texts = new Set(whole);
  for (const word of whole)
    for (let end = shortestCorrected; end < word.length; end += 1) texts.add(word.slice(0, end));
  const known = new NameSet();
  [...texts].forEach((text, at) => {
    known.add(text, at);
  });
  return { texts: [...texts], whole, known };
});

/** The parts of a name that are typed as words: `CashFlow.NetIncome` has three besides the whole. */
const wordsOf = (name: string): string[] =>
  [...name.split(/[^\p{L}\p{N}]+/u), ...name.split(/[^\p{L}\p{N}]+|(?<=[a-z])(?=[A-Z])/u)]
    .map(searchable)
    .filter((word) => word.length >= shortestCorrected);

/**
 * Returns the words of the catalogue, or their beginnings, that a mistyped word may stand for: those with the fewest slips,
 * whole words first.
 *
 * One slip is forgiven in four or five letters, two in more. Two letters that changed places are two slips.
 *
 * @example nearWords(data, "conectiv") // ["connectiv"]
 */
export function nearWords(data: Dataset, typed: string): string[] {
  const word = searchable(typed);
  if (word.length < shortestCorrected) return [];
  const { texts, whole, known } = beginningsIn(data);
  const found: { readonly text: string; readonly far: number }[] = [];
  known.findWithin(word, word.length < 6 ? 1 : 2, (at, far) => {
    found.push({ text: texts[at] ?? "", far });
  });
  const least = Math.min(...found.map(({ far }) => far));
  return found
    .filter(({ far }) => far === least)
    .map(({ text }) => text)
    .sort((a, b) => Number(whole.has(b)) - Number(whole.has(a)))
    .slice(0, mostAlternatives);
}
