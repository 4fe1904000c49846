import { zero, type Decimal } from "../../exact/decimal.ts";
import type { Chain, PrintedTerm } from "../../model/figure.ts";
import type { Period } from "../../model/period.ts";

/** A column of a statement, or a figure, that runs from one quarter boundary to another. */
export interface Step<T> {
  readonly from: number;
  readonly to: number;
  readonly of: T;
}

/** Steps and their directions: a step backwards is subtracted. */
export type Links<T> = readonly { readonly of: T; readonly sign: 1 | -1 }[];

/** A step backwards costs a little more, so that of two equally long chains the one with fewer subtractions is chosen. */
const forward = 1000;
const back = 1001;

/**
 * Returns the fewest steps from one boundary to another, or undefined; added steps come first.
 *
 * This is the shortest path (Bellman–Ford) over steps that can be taken in both directions.
 *
 * @example
 * // 2Q03, from 8013 to 8014: FY2003 − 1Q03 − 3Q03 − 4Q03
 */
export function findChain<T extends { readonly period: Period }>(
  steps: readonly Step<T>[],
  from: number,
  to: number,
): Links<T> | undefined {
  if (![from, to].every((end) => steps.some((step) => step.from === end || step.to === end)))
    return undefined;
  const ways = new Map<number, { cost: number; links: Links<T> }>([[from, { cost: 0, links: [] }]]);
  const take = (of: T, sign: 1 | -1, at: number, next: number): boolean => {
    const way = ways.get(at);
    const cost = (way?.cost ?? 0) + (sign === 1 ? forward : back);
    if (!way || cost >= (ways.get(next)?.cost ?? Infinity)) return false;
    ways.set(next, { cost, links: [...way.links, { of, sign }] });
    return true;
  };
  let shorter = true;
  while (shorter) {
    shorter = false;
    for (const { of, from: start, to: end } of steps) {
      if (take(of, 1, start, end)) shorter = true;
      if (take(of, -1, end, start)) shorter = true;
    }
  }
  const links = ways.get(to)?.links;
  return (
    links && [...links].sort((a, b) => b.sign - a.sign || a.of.period.first - b.of.period.first)
  );
}

/** Returns the sum of the figures of a chain. */
export const sumOfChain = (chain: Chain): Decimal =>
  chain.reduce(
    (total, { figure, sign }) =>
      sign === 1 ? total.plus(figure.value) : total.minus(figure.value),
    zero,
  );

/** Returns every printed figure of a chain with its sign in the sum. */
export const termsOfChain = (chain: Chain): PrintedTerm[] =>
  chain.flatMap(({ figure, sign }) =>
    figure.terms.map((term) => ({ print: term.print, sign: term.sign === sign ? 1 : -1 })),
  );

/** Returns the periods of a chain, as in `FY2003 − 1Q03`. */
export function formatChain(
  chain: readonly { readonly figure: { readonly period: Period }; readonly sign: 1 | -1 }[],
): string {
  return chain
    .map(({ figure, sign }, i) => (sign === -1 ? "− " : i > 0 ? "+ " : "") + figure.period.code)
    .join(" ");
}
