import type { Dataset } from "../../dataset/dataset.ts";
import { keepingFor } from "../../dataset/on-need.ts";
import { NameSet } from "../../model/name-set.ts";
import type { Offers } from "../../model/nearest.ts";
import { searchable } from "../../functions/code-lists/search-items.ts";
import { namesOfItem } from "../../functions/code-lists/names.ts";

/** A shorter word is not corrected, because too many words are near it. */
const shortestCorrected = 4;
const mostAlternatives = 4;

/** The words of the items' names, then the beginnings of words, because a user may mistype a word before its end. */
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

/** The parts of a name that users type as words: `CashFlow.NetIncome` gives three besides the whole. */
const wordsOf = (name: string): string[] =>
  [...name.split(/[^\p{L}\p{N}]+/u), ...name.split(/[^\p{L}\p{N}]+|(?<=[a-z])(?=[A-Z])/u)]
    .map(searchable)
    .filter((word) => word.length >= shortestCorrected);

/**
 * Returns the words of the catalogue, or beginnings of words, that are nearest to a mistyped word, whole words first.
 *
 * One edit is allowed for four or five letters, two for more. Two swapped letters are two edits.
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

/** Keeps all words with the fewest edits, in the order of the list. */
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
