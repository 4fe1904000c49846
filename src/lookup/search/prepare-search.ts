import type { Dataset } from "../../dataset/dataset.ts";
import { searchItems } from "./search-items.ts";

/**
 * Texts that use each part of the search once, to fill its caches: the names, their words, and the codes nearest to an
 * unknown text.
 */
const rehearsed = ["revenue", "revneue", "売上", "qqqqqq"];

/** Prepares the search in steps, so that the first key press is answered as fast as the others. */
export function* prepareSearch(data: Dataset): Generator<undefined, undefined> {
  for (const text of rehearsed) {
    searchItems(data, text);
    yield undefined;
  }
  return undefined;
}
