import type { Dataset } from "../../dataset/dataset.ts";
import { keepingFor } from "../../dataset/on-need.ts";
import { longestTyped } from "../../model/code.ts";
import { shortCode, type Item } from "../../model/item.ts";
import { fold } from "../../model/name-index.ts";
import { namesOfItem } from "./names.ts";

/**
 * Returns the items that match a text: every word of it is in the code or in one name of the item. Items with a name
 * equal to the text come first.
 */
export function itemsFound(data: Dataset, search: string): Item[] {
  if (search.length > longestTyped) return [];
  const words = search
    .split(/\s+/)
    .map(searchable)
    .filter((word) => word !== "");
  const name = fold(search);
  if (words.length === 0) return [];
  return searchedNames(data)
    .filter(({ inNames }) => inNames.some((each) => words.every((word) => each.includes(word))))
    .sort((a, b) => Number(b.names.has(name)) - Number(a.names.has(name)))
    .map(({ item }) => item);
}

/** The names of every item in the form that is searched, and in the form that is compared with a whole text. */
const searchedNames = keepingFor((data: Dataset) =>
  [...data.items.values()].map((item) => {
    const { labels, others } = namesOfItem(data, item);
    const names = [...labels, ...others];
    return {
      item,
      inNames: [...new Set(names.map(searchable))],
      names: new Set(names.filter((each) => each !== shortCode(item)).map(fold)),
    };
  }),
);

/**
 * Returns a name in the form that is searched. The parts in parentheses are kept: "Net income (loss)" is found by "loss".
 */
export const searchable = (name: string): string => fold(name.replace(/[()（）]/g, " "));
