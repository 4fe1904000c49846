/** An exact number: numerator over a positive denominator, in lowest terms. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** Returns over / under in lowest terms; the sign stands above. */
export function fraction(over: bigint, under = 1n): Fraction {
  if (under === 0n) throw new Error("A fraction has no zero below its line.");
  const shared = common(abs(over), abs(under)) * (under < 0n ? -1n : 1n);
  return { over: over / shared, under: under / shared };
}

export const zero = fraction(0n);

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under);

export const times = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.over, a.under * b.under);

export const divide = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under, a.under * b.over);

export const equal = (a: Fraction, b: Fraction): boolean =>
  a.over === b.over && a.under === b.under;

/** Returns a or its opposite. */
export const signed = (a: Fraction, sign: bigint): Fraction => fraction(a.over * sign, a.under);

/** Returns ten to the power, which may be negative. */
export const tenTo = (power: number): Fraction =>
  power < 0 ? fraction(1n, 10n ** BigInt(-power)) : fraction(10n ** BigInt(power));

const digits = 60n;

/**
 * Returns the binary number nearest to a fraction.
 *
 * JavaScript rounds a decimal text to the nearest binary number. A fraction that ends within 60 decimals is written out
 * whole; any other is cut there, far below half a unit in the last place of a figure.
 *
 * @example nearest(fraction(1n, 8n)) // 0.125
 */
export function nearest(a: Fraction): number {
  const shifted = (abs(a.over) * 10n ** digits) / a.under;
  const text = shifted.toString().padStart(Number(digits) + 1, "0");
  const point = text.length - Number(digits);
  return Number(`${text.slice(0, point)}.${text.slice(point)}`) * (a.over < 0n && shifted ? -1 : 1);
}

function abs(a: bigint): bigint {
  return a < 0n ? -a : a;
}

function common(a: bigint, b: bigint): bigint {
  return b === 0n ? a : common(b, a % b);
}
