import { asKnownOn } from "../../dataset/as-known-on.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { lineOf, type ItemLine } from "../../lookup/item/item-line.ts";
import { listItemPeriods, type ItemPeriod } from "../../lookup/item/item-periods.ts";
import type { Item } from "../../model/item.ts";
import type { MoneyUnit } from "../../model/unit.ts";

/** How an item is looked at. */
export interface ItemLook {
  /** Undefined for what is not money. */
  readonly unit: MoneyUnit | undefined;
  /** ISO date; undefined for all releases. */
  readonly knownOn: string | undefined;
}

/** The figures of an item, looked at in one way. */
export interface LookedAt extends ItemLook {
  readonly item: Item;
  /** The releases published by then. */
  readonly data: Dataset;
  readonly periods: readonly ItemPeriod[];
  readonly line: ItemLine | undefined;
}

/** Returns the dataset as it is looked at. */
export const viewOf = (data: Dataset, { knownOn }: Pick<ItemLook, "knownOn">): Dataset =>
  knownOn === undefined ? data : asKnownOn(data, knownOn);

/** Looks at an item in steps. */
export function* lookAt(all: Dataset, item: Item, look: ItemLook): Generator<undefined, LookedAt> {
  const data = viewOf(all, look);
  const periods = yield* listItemPeriods(data, { item, unit: look.unit });
  return { ...look, item, data, periods, line: lineOf(periods) };
}

/**
 * Returns what a release argument is for a release, or `first`, as known on a day; undefined where it need not be written.
 *
 * @example releaseArgument("1Q03", "2003-12-31") // "1Q03@2003-12-31"
 */
export const releaseArgument = (code: string, knownOn: string | undefined): string | undefined =>
  code === "" ? knownOn : knownOn === undefined ? code : `${code}@${knownOn}`;
