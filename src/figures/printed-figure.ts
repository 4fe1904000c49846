import { sum, zero, type Decimal } from "../exact/decimal.ts";
import type { Figure, PrintedTerm } from "../model/figure.ts";
import type { Item, Term } from "../model/item.ts";
import type { Period } from "../model/period.ts";
import type { Print } from "../model/print.ts";
import type { Release } from "../model/release.ts";
import { childrenOf } from "../model/sums.ts";
import type { Dataset } from "../dataset/dataset.ts";

/** The part of the dataset that is needed to find a figure. */
export type Held = Pick<Dataset, "items" | "printsAt">;

type Found = Omit<Figure, "status"> & { readonly status: "reported" | "computed" };

/**
 * Returns the figure that one release gives for an item and a period, or undefined.
 *
 * In a release, an item is taken from one place: the appendix statement, else its table, else the text. If a total is
 * printed only in millions, or not at all, but its parts are in the appendix, it is the sum of the parts: `computed`.
 * Connectivity of 4Q03 is 3,100,452 + 757,947 = 3,858,399 thousand, where Table 1 prints 3,858 million.
 */
export function findFigure(
  data: Held,
  item: Item,
  period: Period,
  release: Release,
): Found | undefined {
  const printed = findPrinted(data, item, period, release);
  if (printed && inAppendix(printed)) return printed;
  const computed = findSum(data, item, period, release);
  return computed && (!printed || inAppendix(computed)) ? computed : printed;
}

const inAppendix = ({ terms }: Found): boolean =>
  terms.every(({ print }) => print.place === "appendix");

/** Returns the terms of a figure times its sign in a sum. */
const signedTerms = ({ terms }: Found, sign: 1 | -1): PrintedTerm[] =>
  terms.map((term) => ({ print: term.print, sign: term.sign === sign ? 1 : -1 }));

function findPrinted(data: Held, item: Item, period: Period, release: Release): Found | undefined {
  if (item.home) {
    const home = data.items.get(item.home.item);
    const found = home && findFigure(data, home, period, release);
    if (found) {
      return {
        ...found,
        item,
        value: found.value.times(item.home.sign),
        terms: signedTerms(found, item.home.sign),
      };
    }
  }
  const print = data.printsAt(item.code, release, period).find(({ column }) => column !== "USD");
  if (!print) return undefined;
  const answer = { item, period, release, terms: [{ print, sign: 1 }] } as const;
  if (print.value) return { ...answer, value: print.value, status: "reported" };
  return footsWithout(data, item, print)
    ? { ...answer, value: zero, status: "computed" }
    : undefined;
}

function findSum(data: Held, item: Item, period: Period, release: Release): Found | undefined {
  if (item.sum.length === 0) return undefined;
  const parts = item.sum.map((term) => ({ term, found: findTerm(data, term, period, release) }));
  const values: Decimal[] = [];
  const terms: PrintedTerm[] = [];
  let only: Found | undefined;
  for (const { term, found } of parts) {
    if (!found && term.optional && data.printsAt(term.item, release, period).length === 0) continue;
    if (!found) return undefined;
    values.push(found.value.times(term.sign));
    terms.push(...signedTerms(found, term.sign));
    only = values.length === 1 ? found : undefined;
  }
  // A sum of one printed figure is that figure.
  const status = only?.status ?? "computed";
  return { item, period, release, value: sum(values), status, terms };
}

function findTerm(data: Held, term: Term, period: Period, release: Release): Found | undefined {
  const item = data.items.get(term.item);
  return item && findFigure(data, item, period, release);
}

/** Says whether the column of an empty cell adds up without it. The cell then counts as nil. */
function footsWithout(data: Held, item: Item, empty: Print): boolean {
  const total = item.parent && cellOf(data, item.parent.item, empty);
  if (!item.parent || !total || empty.text !== "") return false;
  const parts = childrenOf(data.items, item.parent.item);
  const values = parts.map((part) => (cellOf(data, part.item, empty) ?? zero).times(part.sign));
  return sum(values).equals(total);
}

/** Returns the value of another item in the same column of the same table. */
function cellOf(data: Held, item: string, like: Print): Decimal | undefined {
  return data
    .printsAt(item, like.release, like.period)
    .find(({ table, column }) => table === like.table && column === like.column)?.value;
}
