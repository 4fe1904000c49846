import { Decimal, sum } from "../../../exact/decimal.ts";
import { absentWords } from "../../../statements/arrange/entry.ts";
import type { Part } from "../../../statements/arrange/total-parts.ts";
import type { CellValue } from "../../plan/cell-value.ts";
import { addressOf, type Frame } from "../frame.ts";

/** A line of a total in one column: its row, its sign, and its value. */
export interface PlacedPart {
  readonly row: number;
  readonly sign: Part["sign"];
  readonly value: CellValue;
}

/** Lines that are added, or subtracted, in one column of the sheet. */
export interface PlacedParts {
  readonly column: number;
  readonly parts: readonly PlacedPart[];
}

/** Returns the ranges of the lines of a total, added ones first; adjoining rows are one range. */
export function rangesOf(
  frame: Frame,
  { column, parts }: PlacedParts,
): { readonly added: readonly string[]; readonly taken: readonly string[] } {
  const ranges = (sign: Part["sign"]): string[] =>
    adjoining(parts.filter((part) => part.sign === sign)).map(([first, last]) =>
      first === last
        ? addressOf(frame, first, column)
        : `${addressOf(frame, first, column)}:${addressOf(frame, last, column)}`,
    );
  return { added: ranges(1), taken: ranges(-1) };
}

function adjoining(parts: readonly PlacedPart[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const { row } of parts) {
    const run = runs.at(-1);
    if (run?.[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** Returns the ranges of all lines of a total, as arguments of a function. */
export function allRanges(frame: Frame, placed: PlacedParts): string {
  const { added, taken } = rangesOf(frame, placed);
  return [...added, ...taken].join(",");
}

/** A native sum over lines. Subtracted lines are `-SUM(x)`, so that a text in them counts as nothing. */
export function sumFormula(frame: Frame, placed: PlacedParts): string {
  const { added, taken } = rangesOf(frame, placed);
  const first = added.length > 0 ? `SUM(${added.join(",")})` : "";
  return `${first}${taken.map((range) => `-SUM(${range})`).join("")}`;
}

/** Returns the value of a sum: words count as nothing, an error is returned; undefined if no line is a number. */
export function sumValue({ parts }: PlacedParts): CellValue {
  if (parts.some(({ value }) => value === absentWords.notAvailable))
    return absentWords.notAvailable;
  const numbers = parts.flatMap(({ value, sign }) =>
    value instanceof Decimal ? [value.times(sign)] : [],
  );
  return numbers.length > 0 ? sum(numbers) : undefined;
}
