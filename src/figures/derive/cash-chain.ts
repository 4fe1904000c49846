import type { Dataset } from "../../dataset/dataset.ts";
import { keeping, keepingFor } from "../../dataset/on-need.ts";
import type { Chain, Figure } from "../../model/figure.ts";
import type { Item } from "../../model/item.ts";
import { endOf, type Period } from "../../model/period.ts";
import type { Vintage } from "../../model/release.ts";
import { findServed } from "../served-figure.ts";
import { chooseChain, type Candidate } from "./candidates.ts";

/** Virtual origin, so that balances and flows share one path search. A balance is a step from the origin to its day. */
const origin = -1;

/**
 * Returns the figures that add up to cash on a day, or undefined for an item that is not cash.
 *
 * The statement of cash flows prints cash at both ends of every period. Closing cash of a period, opening cash of the next
 * and cash of the balance sheet are one fact. The net change of cash leads from one day to another.
 */
export function findCashChain(
  data: Dataset,
  item: Item,
  period: Period,
  vintage: Vintage,
): Chain | undefined {
  if (!cashItems(data)(item).includes(item)) return undefined;
  const links = chooseChain(candidatesIn(data)(item), vintage, [origin, boundary(item, period)]);
  return links?.map(({ of, sign }) => ({ figure: of, sign }));
}

/**
 * Returns the items of one roll-forward: closing, opening and change, linked by `parent` in the catalogue, and the
 * balances with the same US-GAAP name, such as cash of the balance sheet.
 */
const cashItems = keepingFor(({ items }: Dataset) => {
  const all = [...items.values()];
  return keeping((item: Item): readonly Item[] => {
    const closing = all.find(({ kind, gaap }) => kind === "closing" && gaap === item.gaap);
    if (!closing || item.gaap === undefined) return [];
    const parts = all.filter(({ parent }) => parent?.item === closing.code);
    const balances = all.filter(({ kind, gaap }) => kind === "balance" && gaap === closing.gaap);
    return [closing, ...parts, ...balances];
  });
});

const boundary = ({ kind }: Item, period: Period): number =>
  kind === "opening" ? period.first : endOf(period);

/** Kept by US-GAAP name, because all items of one roll-forward have the same steps. */
const candidatesIn = keepingFor((data: Dataset) =>
  keeping(
    (item: Item): readonly Candidate<Figure>[] =>
      cashItems(data)(item).flatMap((each) => candidatesOfItem(data, each)),
    ({ gaap }) => gaap,
  ),
);

function candidatesOfItem(data: Dataset, item: Item): Candidate<Figure>[] {
  const statement = data.statementOf(item);
  return data.periodsOf(statement).flatMap((period) =>
    data.releasesOf(statement, period).flatMap((release, i, printing): Candidate<Figure>[] => {
      const figure = findServed(data, item, period, release);
      if (!figure) return [];
      const from = item.kind === "flow" ? period.first : origin;
      const to = item.kind === "flow" ? endOf(period) : boundary(item, period);
      const newest = i === 0;
      return [{ from, to, of: figure, release, newest, oldest: i === printing.length - 1 }];
    }),
  );
}
