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
  const known = powers.get(places);
  if (known) return known;
  const power = new Decimal(`1e${places}`);
  powers.set(places, power);
  return power;
}

/** Returns `value` × 10^`places`. */
export function shift(value: Decimal, places: number): Decimal {
  return places === 0 ? value : value.times(powerOfTen(places));
}

/** Returns the nearest binary number, as a cell holds it. It is the last step of every figure and happens only here. */
export function toCell(value: Decimal): number {
  // eslint-disable-next-line no-restricted-syntax -- the one door
  return findExactly(value) ?? value.toNumber();
}

/** decimal.js keeps the digits of a number in words of seven. */
const wordDigits = 7;
const word = 10 ** wordDigits;
/** The powers of ten up to this exponent are exact binary numbers. */
const longestPower = 22;

/**
 * Returns the nearest binary number of a decimal with few digits, four times as fast as by way of its text; undefined for
 * others. The digits as a whole number and the power of ten are exact, so multiplying or dividing them rounds only once
 * (Clinger 1990).
 */
function findExactly({ d: words, e: exponent, s: sign }: Decimal): number | undefined {
  // decimal.js keeps no words for NaN and infinity.
  if ((words as readonly number[] | null) === null) return undefined;
  let digits = 0;
  for (const each of words) digits = digits * word + each;
  const places = wordDigits * (Math.floor(exponent / wordDigits) - words.length + 1);
  if (digits > Number.MAX_SAFE_INTEGER || Math.abs(places) > longestPower) return undefined;
  return sign * (places < 0 ? digits / 10 ** -places : digits * 10 ** places);
}
