import { Decimal as Library } from "decimal.js";

/** The decimal type of the project: 40 significant digits, rounded half up, so sums and ratios of figures stay exact. */
export const Decimal = Library.clone({ precision: 40, rounding: Library.ROUND_HALF_UP });
export type Decimal = Library;

export const zero: Decimal = new Decimal(0);

/** Returns the exact sum. */
export function sum(terms: readonly Decimal[]): Decimal {
  return terms.reduce((total, term) => total.plus(term), zero);
}

const powers = new Map<number, Decimal>();

/** Returns 10^`places`. */
export function powerOfTen(places: number): Decimal {
  const known = powers.get(places) ?? new Decimal(`1e${places}`);
  powers.set(places, known);
  return known;
}

/** Returns `value` × 10^`places`. */
export function shift(value: Decimal, places: number): Decimal {
  return value.times(powerOfTen(places));
}

/** Returns the binary number that a cell holds. It is the last step of every figure and is done only here. */
export function toCell(value: Decimal): number {
  // eslint-disable-next-line no-restricted-syntax -- the one door
  return value.toNumber();
}
