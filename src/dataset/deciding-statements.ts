import type { Item } from "../model/item.ts";
import type { Print } from "../model/print.ts";
import type { Release } from "../model/release.ts";
import { places } from "../model/table.ts";
import { groupBy } from "./group-by.ts";

/** Returns the statement whose vintage decides an item's, as of a release or of all. */
export type StatementOf = (item: Item, asOf?: Release) => string;

/**
 * Returns what tells the statement that decides an item's vintage.
 *
 * It is the appendix statement that prints the item in any release, else its table, else the text. An item that prints
 * the fact of another follows that one, unless no release prints that yet; a sum follows its parts when they stand in an appendix statement and it does not;
 * an item that no release prints follows the total it is part of, where it would stand.
 * As of a release, newer ones do not count: what it alone answers must not change when they are added.
 */
export function statementsOf(
  items: ReadonlyMap<string, Item>,
  prints: readonly Print[],
): StatementOf {
  const firsts = firstPrints(prints);
  const printOf = ({ code }: Item, asOf: Release | undefined): Print | undefined =>
    firsts.get(code)?.find(({ release }) => !asOf || release.quarter.first <= asOf.quarter.first);
  // Before any release prints a total and its parts, the total leads to its first part and that back to the total.
  const best = (
    item: Item,
    asOf: Release | undefined,
    from: readonly Item[] = [],
  ): Print | undefined => {
    if (from.includes(item)) return undefined;
    const seen = [...from, item];
    const own = printOf(item, asOf);
    const home = item.home && items.get(item.home.item);
    if (home && (printOf(home, asOf) || home.sum.length > 0 || !own)) return best(home, asOf, seen);
    if (own?.place === "appendix") return own;
    const first = items.get(item.sum[0]?.item ?? "");
    const parts = first && best(first, asOf, seen);
    if (parts && (parts.place === "appendix" || !own)) return parts;
    const total = own ? undefined : items.get(item.parent?.item ?? "");
    return own ?? (total && best(total, asOf, seen));
  };
  const known = new Map<Release | undefined, Map<Item, string>>();
  return (item, asOf) => {
    const ofRelease = known.get(asOf) ?? new Map<Item, string>();
    known.set(asOf, ofRelease);
    const statement = ofRelease.get(item) ?? best(item, asOf)?.statement ?? item.code;
    ofRelease.set(item, statement);
    return statement;
  };
}

/** By item, the oldest print at each place, the best place first. */
function firstPrints(prints: readonly Print[]): Map<string, Print[]> {
  const oldest = [...prints].sort((a, b) => a.release.quarter.first - b.release.quarter.first);
  return new Map(
    [...groupBy(oldest, ({ item }) => item)].map(([item, printed]) => [
      item,
      places.flatMap((place) => printed.find((print) => print.place === place) ?? []),
    ]),
  );
}
