import { Decimal as Library } from "decimal.js";

/** The one decimal type of the project: 40 significant digits, half-up, so that no sum or ratio of figures is rounded on the way. */
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

/** Returns the binary number a cell can hold. It is the last step of every figure and happens nowhere else. */
export function toCell(value: Decimal): number {
  // eslint-disable-next-line no-restricted-syntax -- the one door
  return value.toNumber();
}
