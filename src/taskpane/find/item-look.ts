import { asKnownOn } from "../../dataset/as-known-on.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { Failure } from "../../errors.ts";
import { lineOf, type ItemLine } from "../../lookup/item/item-line.ts";
import { listItemPeriods, type ItemPeriod } from "../../lookup/item/item-periods.ts";
import { isMoney, type Item } from "../../model/item.ts";
import type { MoneyUnit } from "../../model/unit.ts";

/** How items are looked at, one after the other. */
export interface ItemLook {
  /** Of what is money. */
  readonly unit: MoneyUnit | undefined;
  /** ISO date; undefined for all releases. */
  readonly knownOn: string | undefined;
}

/** The figures of an item, looked at in one way. */
export interface LookedAt extends ItemLook {
  readonly item: Item;
  /** Undefined for what is not money. */
  readonly unit: MoneyUnit | undefined;
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
  const unit = isMoney(item) ? look.unit : undefined;
  const periods = yield* listItemPeriods(data, { item, unit });
  return { ...look, unit, item, data, periods, line: lineOf(periods) };
}

/**
 * Returns what a release argument is for a release, or `first`, as known on a day; undefined where it need not be written.
 *
 * @example releaseArgument("1Q03", "2003-12-31") // "1Q03@2003-12-31"
 */
export const releaseArgument = (code: string, knownOn: string | undefined): string | undefined =>
  code === "" ? knownOn : knownOn === undefined ? code : `${code}@${knownOn}`;

/** The periods that a formula can name whatever is held: the newest quarter, the newest year. */
export const relativePeriods = ["LFQ", "LFY"] as const;

/** Returns the period that is wanted if it can be asked for in this way, else the newest that has a figure. */
export function periodShown({ periods }: LookedAt, wanted: string | undefined): string {
  const codes = [...relativePeriods, ...periods.map(({ period }) => period.code)];
  if (wanted !== undefined && codes.includes(wanted)) return wanted;
  const answered = periods.find(({ value }) => !(value instanceof Failure)) ?? periods[0];
  return answered?.period.code ?? "LFQ";
}
