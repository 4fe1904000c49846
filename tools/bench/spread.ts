/** Several measurements of one thing: the middle one, and the range of the middle half. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Returns the median and the quartiles of measurements, each the nearest measured value. */
export function spreadOf(measured: readonly number[]): Spread {
  const sorted = [...measured].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor(part * sorted.length)] ?? NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** Returns the spread of the ratios of two things that were measured in turns, turn by turn. */
export const ratioOf = (measured: readonly number[], by: readonly number[]): Spread =>
  spreadOf(measured.map((each, n) => each / (by[n] ?? NaN)));

/** Returns the mean of several spreads, each of its kind in equal parts. */
export function meanOf(spreads: readonly Spread[]): Spread {
  const mean = (part: keyof Spread): number =>
    spreads.reduce((sum, spread) => sum + spread[part], 0) / spreads.length;
  return { median: mean("median"), low: mean("low"), high: mean("high") };
}
