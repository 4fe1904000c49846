import { Decimal, sum } from "../../exact/decimal.ts";
import { absentWords } from "../../statements/arrange/entry.ts";
import type { Part } from "../../statements/arrange/total-parts.ts";
import type { Body } from "../plan/cell-value.ts";

/** Says whether some line of a sum is not available in a column, so that what the others come to is not the total. */
export const lacks = (parts: readonly Part[], n: number, body: Body): boolean =>
  parts.some(({ row }) => body[row]?.[n] === absentWords.notAvailable);

/** Returns what the lines of a sum come to in a column, words counting nothing; undefined where none has a number. */
export function sumOfParts(parts: readonly Part[], n: number, body: Body): Decimal | undefined {
  const numbers = parts.flatMap(({ row, sign }) => {
    const value = body[row]?.[n];
    return value instanceof Decimal ? [value.times(sign)] : [];
  });
  return numbers.length > 0 ? sum(numbers) : undefined;
}
