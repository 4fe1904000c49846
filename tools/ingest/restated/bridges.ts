import { groupBy } from "../../../src/dataset/group-by.ts";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import { zero, type Decimal } from "../../../src/exact/decimal.ts";
import type { Term } from "../../../src/model/item.ts";
import { sumsOf } from "../../../src/model/sums.ts";
import type { Change } from "./changes.ts";

/** A sum of changes that equals the change of an item, and how it was found. */
export interface Bridge {
  readonly terms: readonly Term[];
  readonly foundBy: "the catalogue" | "arithmetic";
}

/** How many bridges are shown for an item. */
const mostBridges = 3;

/** With more changes than this, a sum of three may equal an amount by chance. */
const mostForThree = 30;

/**
 * Returns the possible explanations of an item's change, the likeliest first: the changes of its own parts in the
 * catalogue; else the changes of one, two or three other items that add up to it exactly. These are searched only among
 * lines that are not themselves sums of changed parts, so that they name causes, not other results.
 *
 * @example // net income -7,153,087: Income.Impairment -7,153,087
 */
export function bridgesOf(data: Dataset, of: Change, all: readonly Change[]): readonly Bridge[] {
  const others = all.filter(({ item, than }) => item !== of.item && than === of.than);
  const own = partsOf(data, of, others);
  if (own.length > 0) return own.map((terms) => ({ terms, foundBy: "the catalogue" }));
  const causes = others.filter(
    (each) => each.item.sum.length === 0 && partsOf(data, each, all).length === 0,
  );
  const sizes = causes.length <= mostForThree ? [1, 2, 3] : [1, 2];
  const bySize = groupBy(causes, ({ value }) => value.abs().toString());
  return sizes
    .map((size) => sumsTo(of.value, { causes, bySize }, size))
    .reduce((found, more) => (found.length > 0 ? found : more), [])
    .slice(0, mostBridges)
    .map((terms) => ({ terms, foundBy: "arithmetic" }));
}

/** Returns the sums of the catalogue for an item whose changed parts add up to its change, without the unchanged parts. */
function partsOf(data: Dataset, { item, value }: Change, all: readonly Change[]): Term[][] {
  return sumsOf(data.items)
    .filter(({ total }) => total === item.code)
    .map(({ terms }) => terms.filter((term) => changeOf(term, all)))
    .filter((terms) => terms.length > 0)
    .filter((terms) =>
      terms.reduce((total, term) => total.plus(changeOf(term, all) ?? zero), zero).equals(value),
    )
    .map((terms) => terms.map(({ item: code, sign }) => ({ item: code, sign })));
}

const changeOf = ({ item, sign }: Term, all: readonly Change[]): Decimal | undefined =>
  all.find((each) => each.item.code === item)?.value.times(sign);

/** Changes in order, and by their size without the sign. */
interface Causes {
  readonly causes: readonly Change[];
  readonly bySize: ReadonlyMap<string, readonly Change[]>;
}

/** Returns the sums of a number of changes, each with either sign, that come to an amount; in the order of the catalogue. */
function sumsTo(amount: Decimal, { causes, bySize }: Causes, size: number, from = 0): Term[][] {
  if (size === 1)
    return (bySize.get(amount.abs().toString()) ?? [])
      .filter((each) => causes.indexOf(each) >= from)
      .map(({ item, value }) => [{ item: item.code, sign: value.equals(amount) ? 1 : -1 }]);
  return causes
    .slice(from)
    .flatMap(({ item, value }, n) =>
      ([1, -1] as const).flatMap((sign) =>
        sumsTo(amount.minus(value.times(sign)), { causes, bySize }, size - 1, from + n + 1).map(
          (rest): Term[] => [{ item: item.code, sign }, ...rest],
        ),
      ),
    );
}

/** Returns a bridge as restatements.tsv has it: `Income.Operating + Income.Impairment`, `- CashFlow.Provision`. */
export const formatBridge = ({ terms }: Pick<Bridge, "terms">): string =>
  [...terms]
    .sort((a, b) => b.sign - a.sign)
    .map(({ item, sign }, n) => (sign === -1 ? `- ${item}` : n > 0 ? `+ ${item}` : item))
    .join(" ");
