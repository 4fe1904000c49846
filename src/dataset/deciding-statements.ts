import type { Item } from "../model/item.ts";
import type { Print } from "../model/print.ts";
import type { Release } from "../model/release.ts";
import { places, type Place } from "../model/table.ts";
import { keeping } from "./on-need.ts";
import type { PrintedRelease } from "./printed-release.ts";

/** Returns the statement for which the vintage of an item is decided, with all releases or with those up to one. */
export type StatementOf = (item: Item, asOf?: Release) => string;

/** Where a release prints an item. */
type Printing = Pick<Print, "release" | "place" | "statement">;

/**
 * Returns a `StatementOf`; `printed` is oldest first.
 *
 * An item is decided by the appendix statement that prints it in any release, else by its table, else by the text. An
 * item with a `home` follows that item, unless no release prints that item yet. A sum follows its parts when they are in
 * an appendix statement and the sum is not. An item that no release prints follows its parent. With `asOf`, newer
 * releases do not count: the answers of a named release must not change when a release is added.
 */
export function statementsOf(
  items: ReadonlyMap<string, Item>,
  printed: readonly PrintedRelease[],
): StatementOf {
  const oldest = keeping((item: string) =>
    keeping((place: Place) => findOldest(printed, item, place)),
  );
  const printOf = ({ code }: Item, asOf: Release | undefined): Printing | undefined => {
    for (const place of places) {
      const print = oldest(code)(place);
      if (print && (!asOf || print.release.quarter.first <= asOf.quarter.first)) return print;
    }
    return undefined;
  };
  // Stops a cycle: while no release prints a total and its parts, the total leads to its first part, and that part back
  // to the total.
  const best = (
    item: Item,
    asOf: Release | undefined,
    from: readonly Item[] = [],
  ): Printing | undefined => {
    if (from.includes(item)) return undefined;
    const seen = [...from, item];
    const own = printOf(item, asOf);
    const home = item.home && items.get(item.home.item);
    if (home && (printOf(home, asOf) || home.sum.length > 0 || !own)) return best(home, asOf, seen);
    if (own?.place === "appendix") return own;
    const first = item.sum[0] && items.get(item.sum[0].item);
    const parts = first && best(first, asOf, seen);
    if (parts && (parts.place === "appendix" || !own)) return parts;
    if (own) return own;
    const total = item.parent && items.get(item.parent.item);
    return total && best(total, asOf, seen);
  };
  const known = keeping((asOf: Release | undefined) =>
    keeping((item: Item) => best(item, asOf)?.statement ?? item.code),
  );
  return (item, asOf) => known(asOf)(item);
}

/** Returns the oldest release that prints an item in one place, and the statement there. No row is decoded for it. */
function findOldest(
  printed: readonly PrintedRelease[],
  item: string,
  place: Place,
): Printing | undefined {
  if (place === "prose") {
    const first = printed.find((each) => each.statedOf(item).length > 0);
    return first && { release: first.release, place, statement: item };
  }
  const first = printed.find(({ held }) =>
    held.some((table) => table.identity.place === place && table.prints(item)),
  );
  const table = first?.tablesOf(item).find(({ identity }) => identity.place === place);
  return table && { release: table.release, place, statement: table.identity.statement };
}
