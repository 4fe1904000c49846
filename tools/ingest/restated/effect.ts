import type { Dataset } from "../../../src/dataset/dataset.ts";
import { findFigure } from "../../../src/figures/printed-figure.ts";
import type { Item } from "../../../src/model/item.ts";
import type { Period } from "../../../src/model/period.ts";
import type { Release } from "../../../src/model/release.ts";
import type { Effect } from "../../../src/model/restatement.ts";
import { childrenOf } from "../../../src/model/sums.ts";
import type { Change } from "./changes.ts";

/** The change of an item among all changes of a period; undefined if its amounts agree in the home statement. */
interface Changed {
  readonly item: Item;
  readonly change: Change | undefined;
  readonly changes: readonly Change[];
}

/**
 * Returns the likely effect of a restatement on an item. Amounts were reclassified if the changes of at most three lines
 * of one total cancel out, or if an unchanged total has a line that only one of the two releases prints; and if no line
 * of another statement changed by the same amount. Otherwise the item changed.
 */
export function effectOf(data: Dataset, by: Release, period: Period, of: Changed): Effect {
  const { item, change, changes } = of;
  if (!change || !item.parent) return "changed";
  const total = item.parent.item;
  const moved = changes.some((each) => each.item.code === total);
  const twin = changes.some(
    (each) => each.item.family !== item.family && each.value.abs().equals(change.value.abs()),
  );
  if (twin) return "changed";
  const newLine = !moved && isNew(data, by, period, change);
  return newLine || cancelsOut(data, total, of) ? "reclassified" : "changed";
}

/** Says whether only one of the two releases prints a line. */
const isNew = (data: Dataset, by: Release, period: Period, { item, than }: Change): boolean =>
  [by, than].some((release) => !findFigure(data, item, period, release));

/** Says whether the change of a line and those of one or two others of its total cancel out. */
function cancelsOut(data: Dataset, total: string, { item, changes }: Changed): boolean {
  const signed = childrenOf(data.items, total).flatMap((term) => {
    const found = changes.find((each) => each.item.code === term.item);
    return found ? [{ code: term.item, value: found.value.times(term.sign) }] : [];
  });
  const own = signed.find(({ code }) => code === item.code);
  const others = signed.filter(({ code }) => code !== item.code);
  if (!own) return false;
  return others.some((one, n) => {
    const two = own.value.plus(one.value);
    return two.isZero() || others.slice(n + 1).some(({ value }) => two.plus(value).isZero());
  });
}
