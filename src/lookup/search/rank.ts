import type { Dataset } from "../../dataset/dataset.ts";
import { keeping, keepingFor } from "../../dataset/on-need.ts";
import { searchable } from "../../functions/code-lists/search-items.ts";
import { namesOfItem } from "../../functions/code-lists/names.ts";
import type { Item } from "../../model/item.ts";

/** A name in the form that is compared, and its words. */
interface ComparedName {
  readonly text: string;
  readonly words: readonly string[];
}

interface ComparedNames {
  readonly labels: readonly ComparedName[];
  readonly others: readonly ComparedName[];
}

const namesIn = keepingFor((data: Dataset) =>
  keeping((item: Item): ComparedNames => {
    const { labels, others } = namesOfItem(data, item);
    const shown = [item.label, item.japanese];
    const hidden = [...labels, ...others].filter((name) => !shown.includes(name));
    return { labels: shown.map(compared), others: hidden.map(compared) };
  }),
);

const compared = (name: string): ComparedName => ({
  text: searchable(name),
  words: name.split(/[^\p{L}\p{N}]+/u).map(searchable),
});

/**
 * The distance of a name that only contains the text. Smaller ones: it equals the text, begins with it, or has words that
 * begin with its words.
 */
const farthest = 3;

/**
 * Returns items, the best matches of a text first: those with a name that equals it, then those with a name that begins
 * with it, then those with words that begin with its words. A label counts before a code or a synonym. Equal items keep
 * their order.
 */
export function ranked(data: Dataset, items: readonly Item[], text: string): Item[] {
  const words = text.split(/\s+/).map(searchable);
  const whole = searchable(text);
  const far = (item: Item): number => {
    const { labels, others } = namesIn(data)(item);
    const nearest = (names: readonly ComparedName[]): number =>
      Math.min(farthest, ...names.map((name) => distanceTo(name, whole, words)));
    return Math.min(2 * nearest(labels), 2 * nearest(others) + 1);
  };
  return items
    .map((item, at) => ({ item, at, far: far(item) }))
    .sort((a, b) => a.far - b.far || a.at - b.at)
    .map(({ item }) => item);
}

function distanceTo(name: ComparedName, whole: string, words: readonly string[]): number {
  if (name.text === whole) return 0;
  if (name.text.startsWith(whole)) return 1;
  return words.every((word) => name.words.some((own) => own.startsWith(word))) ? 2 : farthest;
}
