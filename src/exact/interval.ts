import { Decimal } from "./decimal.ts";

/** A closed interval of numbers: every value that a printed figure can mean. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

const half = new Decimal("0.5");

/** Returns the interval of one exact value. */
export const exactly = (value: Decimal): Interval => ({ low: value, high: value });

/**
 * Returns every value that rounds to a printed one.
 *
 * @example around(1203, 1) // 1202.5 to 1203.5
 */
export function around(value: Decimal, unit: Decimal): Interval {
  const off = unit.times(half);
  return { low: value.minus(off), high: value.plus(off) };
}

/** Returns every sum of a value of one interval and a value of the other. */
export const addIntervals = (a: Interval, b: Interval): Interval => ({
  low: a.low.plus(b.low),
  high: a.high.plus(b.high),
});

/**
 * Returns every product of a value of one interval and a value of the other: from the least to the greatest product of
 * the bounds.
 */
export function times(a: Interval, b: Interval): Interval {
  const corners = [
    a.low.times(b.low),
    a.low.times(b.high),
    a.high.times(b.low),
    a.high.times(b.high),
  ];
  return { low: Decimal.min(...corners), high: Decimal.max(...corners) };
}

/** Returns the interval of the negative values: the bounds swap. */
export const negated = (a: Interval): Interval => ({
  low: a.high.negated(),
  high: a.low.negated(),
});

/** Says whether two intervals have a value in common. */
export const meets = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high);

/** Says whether an interval holds a value. */
export const holds = (a: Interval, value: Decimal): boolean =>
  a.low.lte(value) && a.high.gte(value);

/** Returns the length of an interval. */
export const width = (a: Interval): Decimal => a.high.minus(a.low);
