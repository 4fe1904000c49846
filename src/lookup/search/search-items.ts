import type { Dataset } from "../../dataset/dataset.ts";
import { codeTable } from "../../functions/code-lists/code-lists.ts";
import { itemsFound } from "../../functions/code-lists/search-items.ts";
import type { Item } from "../../model/item.ts";
import { nearWords } from "./near-words.ts";
import { ranked } from "./rank.ts";

/** The items that match a typed text, the likeliest first. */
export interface ItemSearch {
  readonly items: readonly Item[];
  /** The text that was searched instead, if nothing matches the text as typed. */
  readonly instead?: string;
}

/** Words that a question has and a label may not have. */
const smallWords = new Set(["a", "an", "and", "by", "for", "from", "in", "of", "on", "the", "to"]);
/** A longer text is not the name of an item; the longest US-GAAP name has 114 letters. */
const longestSearched = 120;
/** The number of corrected texts that are tried when many words are mistyped. */
const mostReadings = 16;

/**
 * Returns the items that match a text, in English or Japanese; for "" all items, in the order of the catalogue.
 *
 * The result of `IIJ.ITEMS` comes first. If that is empty, words that no name has are replaced by the nearest known
 * words, then small words are omitted. As a last step, the codes that the message of a cell would suggest are returned.
 *
 * @example searchItems(data, "systms integ").items[0] // Revenue.SI
 */
export function searchItems(data: Dataset, typed: string): ItemSearch {
  const text = typed.normalize("NFKC").trim();
  if (text === "") return { items: [...data.items.values()] };
  if (text.length > longestSearched) return { items: [] };
  const asTyped = itemsFound(data, text);
  if (asTyped.length > 0) return { items: ranked(data, asTyped, text) };
  for (const words of [wordsOf(text), wordsOf(text).filter(isLarge)]) {
    const found = readings(data, words).flatMap((instead) => {
      const items = itemsFound(data, instead);
      return items.length > 0 ? [{ items, instead }] : [];
    });
    const [best] = found;
    if (!best) continue;
    const items = [...new Set(found.flatMap((each) => each.items))];
    return { items: ranked(data, items, best.instead), instead: best.instead };
  }
  return { items: suggested(data, text) };
}

const wordsOf = (text: string): string[] => text.split(/\s+/);
const isLarge = (word: string): boolean => !smallWords.has(word.toLowerCase());

/** The texts with mistyped words replaced, the likeliest first. */
function readings(data: Dataset, words: readonly string[]): string[] {
  return words
    .map((word) => alternatives(data, word))
    .reduce<string[]>(
      (begun, ways) =>
        begun
          .flatMap((text) => ways.map((way) => (text === "" ? way : `${text} ${way}`)))
          .slice(0, mostReadings),
      [""],
    );
}

/** A word that some name has stays as it is. */
function alternatives(data: Dataset, word: string): string[] {
  if (itemsFound(data, word).length > 0) return [word];
  const near = nearWords(data, word);
  return near.length > 0 ? near : [word];
}

const suggested = (data: Dataset, text: string): Item[] =>
  codeTable(data, "Item")
    .nearest(text)
    .flatMap((code) => data.items.get(code) ?? []);
