import type { Dataset } from "../../../src/dataset/dataset.ts";
import { zero, type Decimal } from "../../../src/exact/decimal.ts";
import { findFigure } from "../../../src/figures/printed-figure.ts";
import type { Item } from "../../../src/model/item.ts";
import type { Period } from "../../../src/model/period.ts";
import type { Release } from "../../../src/model/release.ts";
import { isBefore } from "./comparatives.ts";

/** By how much a release changed an item of a period, in single units. */
export interface Change {
  readonly item: Item;
  readonly value: Decimal;
  /** The newest older release that prints the statement of the item for the period. */
  readonly than: Release;
}

/**
 * Returns what a release changed in a period, item by item: its figure minus that of the newest older release. A line
 * that only one of the two has counts as nil in the other. A sum of lines is compared if both releases have its lines.
 */
export function changesAt(data: Dataset, by: Release, period: Period): Change[] {
  return [...data.items.values()].flatMap((item) => {
    const printing = data.releasesOf(data.statementOf(item), period);
    const than = printing.find((release) => isBefore(release, by));
    if (!than || !printing.includes(by)) return [];
    const [is, was] = [by, than].map((release) => findFigure(data, item, period, release)?.value);
    if ((item.sum.length > 0 && (!is || !was)) || (!is && !was)) return [];
    const value = (is ?? zero).minus(was ?? zero);
    return value.isZero() ? [] : [{ item, value, than }];
  });
}
