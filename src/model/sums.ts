import type { Item, Sum, Term } from "./item.ts";

/** The sums of a catalogue: totals of the items that name them as parent, and sums that an item states itself. */
interface CatalogueSums {
  readonly all: readonly Sum[];
  readonly byParent: ReadonlyMap<string, readonly Term[]>;
}

/** Kept by catalogue, because a catalogue never changes. */
const known = new WeakMap<ReadonlyMap<string, Item>, CatalogueSums>();

/** Returns every sum, in the order of the catalogue. */
export const sumsOf = (items: ReadonlyMap<string, Item>): readonly Sum[] =>
  catalogueSums(items).all;

/** Returns the items that name a total as parent, with their signs. */
export const childrenOf = (items: ReadonlyMap<string, Item>, total: string): readonly Term[] =>
  catalogueSums(items).byParent.get(total) ?? [];

/** Returns the terms of a total: the sum that it states, else the items that name it as parent. */
export function partsOfTotal(items: ReadonlyMap<string, Item>, total: string): readonly Term[] {
  const stated = items.get(total)?.sum ?? [];
  return stated.length > 0 ? stated : childrenOf(items, total);
}

function catalogueSums(items: ReadonlyMap<string, Item>): CatalogueSums {
  const sums = known.get(items) ?? collect(items);
  known.set(items, sums);
  return sums;
}

function collect(items: ReadonlyMap<string, Item>): CatalogueSums {
  const byParent = new Map<string, Term[]>();
  for (const { code, parent } of items.values()) {
    if (!parent) continue;
    const terms = byParent.get(parent.item) ?? [];
    terms.push({ item: code, sign: parent.sign });
    byParent.set(parent.item, terms);
  }
  const all = [...items.values()].flatMap(({ code, sum }) =>
    [byParent.get(code) ?? [], sum]
      .filter(({ length }) => length > 0)
      .map((terms) => ({ total: code, terms })),
  );
  return { all, byParent };
}
