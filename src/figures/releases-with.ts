import type { Dataset } from "../dataset/dataset.ts";
import type { Item } from "../model/item.ts";
import type { Period } from "../model/period.ts";
import type { Release } from "../model/release.ts";

/**
 * Returns the releases that may print a figure, in a table or in the text, oldest first. A search for every print of a
 * figure skips the many releases that are about other periods.
 */
export function releasesWith(data: Dataset, item: Item, period: Period): Release[] {
  const found = new Set([...data.releasesAbout(period), ...data.releasesOf(item.code, period)]);
  return [...found].sort((a, b) => a.quarter.first - b.quarter.first);
}
