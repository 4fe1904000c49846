import { sum, type Decimal } from "../../exact/decimal.ts";
import type { Chain, Figure, PrintedTerm } from "../../model/figure.ts";

/** A figure, or what stands for one, as a step between two quarter boundaries over which an amount runs. */
export interface Step<T = Figure> {
  readonly from: number;
  readonly to: number;
  readonly figure: T;
}

type Links<T> = readonly { readonly figure: T; readonly sign: 1 | -1 }[];

/** A step back costs a little more: of two ways equally long the one that subtracts less is taken. */
const forward = 1000;
const back = 1001;

/**
 * Returns the fewest steps that lead from one boundary to another, or undefined; a step taken backwards is subtracted.
 * Those added come first.
 *
 * @example
 * // 2Q03, from 8013 to 8014: FY2003 − 1Q03 − 3Q03 − 4Q03
 */
export function findChain<T extends Pick<Figure, "period">>(
  steps: readonly Step<T>[],
  from: number,
  to: number,
): Links<T> | undefined {
  const ways = new Map<number, { cost: number; links: Links<T> }>([[from, { cost: 0, links: [] }]]);
  const take = (figure: T, sign: 1 | -1, at: number, next: number): boolean => {
    const way = ways.get(at);
    const cost = (way?.cost ?? 0) + (sign === 1 ? forward : back);
    if (!way || cost >= (ways.get(next)?.cost ?? Infinity)) return false;
    ways.set(next, { cost, links: [...way.links, { figure, sign }] });
    return true;
  };
  let shorter = true;
  while (shorter) {
    shorter = false;
    for (const { figure, from: start, to: end } of steps) {
      if (take(figure, 1, start, end)) shorter = true;
      if (take(figure, -1, end, start)) shorter = true;
    }
  }
  const links = ways.get(to)?.links;
  return (
    links &&
    [...links].sort((a, b) => b.sign - a.sign || a.figure.period.first - b.figure.period.first)
  );
}

/** Returns what the figures of a chain come to. */
export const sumOf = (chain: Chain): Decimal =>
  sum(chain.map(({ figure, sign }) => figure.value.times(sign)));

/** Returns every printed figure of a chain with its sign in the sum. */
export const termsOf = (chain: Chain): PrintedTerm[] =>
  chain.flatMap(({ figure, sign }) =>
    figure.terms.map((term) => ({ print: term.print, sign: term.sign === sign ? 1 : -1 })),
  );

/** Returns the figures of a chain by period, as in `FY2003 − 1Q03`. */
export function formatChain(chain: Links<Pick<Figure, "period">>): string {
  return chain
    .map(({ figure, sign }, i) => (sign === -1 ? "− " : i > 0 ? "+ " : "") + figure.period.code)
    .join(" ");
}
