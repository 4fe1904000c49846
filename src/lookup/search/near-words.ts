import type { Dataset } from "../../dataset/dataset.ts";
import { keepingFor } from "../../dataset/on-need.ts";
import { NameSet } from "../../model/name-set.ts";
import type { Offers } from "../../model/nearest.ts";
import { searchable } from "../../functions/code-lists/search-items.ts";
import { namesOfItem } from "../../functions/code-lists/names.ts";

/** A shorter word has too many neighbours to be corrected. */
const shortestCorrected = 4;
const mostAlternatives = 4;

/** The words of the items' names, then their beginnings: a word is mistyped before it is typed to its end. */
interface Beginnings {
  readonly texts: readonly string[];
  readonly known: NameSet;
}

const beginningsIn = keepingFor((data: Dataset): Beginnings => {
  const words = new Set<string>();
  for (const item of data.items.values()) {
    const { labels, others } = namesOfItem(data, item);
    for (const word of [...labels, ...others].flatMap(wordsOf)) words.add(word);
  }
  const texts = new Set(words);
  for (const word of words)
    for (let end = shortestCorrected; end < word.length; end += 1) texts.add(word.slice(0, end));
  const known = new NameSet();
  [...texts].forEach((text, at) => {
    known.add(text, at);
  });
  return { texts: [...texts], known };
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
  const { texts, known } = beginningsIn(data);
  const fewest = new FewestSlips();
  known.findWithin(word, word.length < 6 ? 1 : 2, fewest);
  return fewest.positions.slice(0, mostAlternatives).map((at) => texts[at] ?? "");
}

/** All that are alike near, the earlier first. */
class FewestSlips implements Offers {
  reach = Infinity;
  readonly #found = new Set<number>();

  get positions(): readonly number[] {
    return [...this.#found].sort((a, b) => a - b);
  }

  offer(at: number, far: number): void {
    if (far > this.reach) return;
    if (far < this.reach) this.#found.clear();
    this.reach = far;
    this.#found.add(at);
  }
}
