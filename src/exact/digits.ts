import { powerOfTen, zero, type Decimal } from "./decimal.ts";

/** Returns how many decimals a printed text has. */
export const decimalsIn = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;

/**
 * Returns the value of one unit of the last printed digit, times 10^`places`. A printed figure may differ from the exact
 * one by half of that. It is 0 for a dash, which is exact, and for an empty cell.
 *
 * @example lastDigit("(43.98)", 0) // 0.01
 * @example lastDigit("1,203", 6) // 1,000,000
 */
export const lastDigit = (text: string, places: number): Decimal =>
  text === "" || text === "-" ? zero : powerOfTen(places - decimalsIn(text));

/** Returns the digits of a number with commas between the thousands; decimals stay as they are. */
export function groupThousands(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
