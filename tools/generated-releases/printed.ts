import { groupThousands } from "../../src/exact/digits.ts";

/** Returns a quotient of whole numbers, rounded half up away from zero. */
export function rounded(dividend: number, divisor: number): number {
  const [top, bottom] = [Math.abs(dividend), Math.abs(divisor)];
  const quotient = Math.floor((2 * top + bottom) / (2 * bottom));
  return dividend < 0 === divisor < 0 ? quotient : -quotient;
}

/** Returns a whole number of the last decimal as it is printed: −12,345 with one decimal is `(1,234.5)`. */
export function print(value: number, decimals = 0, sign = ""): string {
  const digits = String(Math.abs(value)).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  const whole = groupThousands(digits.slice(0, point));
  const text = (decimals === 0 ? whole : `${whole}.${digits.slice(point)}`) + sign;
  return value < 0 ? `(${text})` : text;
}
