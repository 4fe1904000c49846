import { asKnownOn } from "../../dataset/as-known-on.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { Failure } from "../../errors.ts";
import { lineOf, type ItemLine } from "../../lookup/item/item-line.ts";
import { listItemPeriods, type ItemPeriod } from "../../lookup/item/item-periods.ts";
import { isMoney, type Item } from "../../model/item.ts";
import type { MoneyUnit } from "../../model/unit.ts";

/** The unit and day in which items are shown. They stay when another item is opened. */
export interface ItemLook {
  /** Only for money. */
  readonly unit: MoneyUnit | undefined;
  /** ISO date; undefined for all releases. */
  readonly knownOn: string | undefined;
}

/** The figures of an item in one unit, as known on one day. */
export interface LookedAt extends ItemLook {
  readonly item: Item;
  /** Undefined if the item is not money. */
  readonly unit: MoneyUnit | undefined;
  /** The releases published by then. */
  readonly data: Dataset;
  readonly periods: readonly ItemPeriod[];
  readonly line: ItemLine | undefined;
}

/** Returns the dataset as known on the chosen day. */
export const viewOf = (data: Dataset, { knownOn }: Pick<ItemLook, "knownOn">): Dataset =>
  knownOn === undefined ? data : asKnownOn(data, knownOn);

/** Looks up the figures of an item in steps. */
export function* lookAt(all: Dataset, item: Item, look: ItemLook): Generator<undefined, LookedAt> {
  const data = viewOf(all, look);
  const unit = isMoney(item) ? look.unit : undefined;
  const periods = yield* listItemPeriods(data, { item, unit });
  return { ...look, unit, item, data, periods, line: lineOf(periods) };
}

/**
 * Returns the release argument for a release, or for `first`, as known on a day; undefined if it can be omitted.
 *
 * @example releaseArgument("1Q03", "2003-12-31") // "1Q03@2003-12-31"
 */
export const releaseArgument = (code: string, knownOn: string | undefined): string | undefined =>
  code === "" ? knownOn : knownOn === undefined ? code : `${code}@${knownOn}`;

/** The periods that a formula can always name: the newest quarter, the newest year. */
export const relativePeriods = ["LFQ", "LFY"] as const;

/** Returns the wanted period if it can be shown, else the newest that has a figure. */
export function periodShown({ periods }: LookedAt, wanted: string | undefined): string {
  const codes = [...relativePeriods, ...periods.map(({ period }) => period.code)];
  if (wanted !== undefined && codes.includes(wanted)) return wanted;
  const answered = periods.find(({ value }) => !(value instanceof Failure)) ?? periods[0];
  return answered?.period.code ?? "LFQ";
}
