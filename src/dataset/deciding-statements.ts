import type { Item } from "../model/item.ts";
import type { Print } from "../model/print.ts";
import { places } from "../model/table.ts";

/**
 * Returns, for each item, the statement whose vintage decides its own.
 *
 * It is the appendix statement that prints the item in any release, else its table, else the text. An item that prints
 * the fact of another follows that one; a sum follows its parts when they stand in an appendix statement and it does not.
 */
export function statementsOf(
  items: ReadonlyMap<string, Item>,
  prints: readonly Print[],
): ReadonlyMap<string, string> {
  const printed = bestPrints(prints);
  const of = (item: Item): Print | undefined => {
    const home = item.home && items.get(item.home.item);
    if (home) return of(home);
    const own = printed.get(item.code);
    if (own?.place === "appendix") return own;
    const first = items.get(item.sum[0]?.item ?? "");
    const parts = first && of(first);
    return parts && (parts.place === "appendix" || !own) ? parts : own;
  };
  return new Map(
    [...items.values()].flatMap((item) => {
      const print = of(item);
      return print ? [[item.code, print.statement] as const] : [];
    }),
  );
}

function bestPrints(prints: readonly Print[]): Map<string, Print> {
  const best = new Map<string, Print>();
  for (const print of prints) {
    const held = best.get(print.item);
    if (!held || places.indexOf(print.place) < places.indexOf(held.place))
      best.set(print.item, print);
  }
  return best;
}
