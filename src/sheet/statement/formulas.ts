import { isMoney, type Item } from "../../model/item.ts";
import { absentWords } from "../../statements/arrange/entry.ts";
import type { Part } from "../../statements/arrange/total-parts.ts";
import { columns } from "../plan/sheet-columns.ts";
import { rows, type Frame } from "./frame.ts";
import { contentOf } from "../plan/sheet-plan.ts";

/** What a call of `IIJ.FIGURE` gives back where its release has no such line; every other absence is #N/A. */
const otherwise = `"${absentWords.notPresented}"`;

/**
 * Returns the call of `IIJ.FIGURE` for a line: period, release and, of money, unit in the head, the code in column A.
 *
 * Nothing may catch its error: an add-in that does not answer would read as a figure that is not there.
 */
export function figureCall(
  frame: Frame,
  row: number,
  column: number,
  item: Item | undefined,
): string {
  const head = (of: number): string => frame.address(of, column, "row");
  const code = frame.address(row, columns.code, "column");
  return `IIJ.FIGURE(${head(rows.period)},${code},${item && isMoney(item) ? head(rows.shown) : ""},${head(rows.release)},${otherwise})`;
}

/** Returns the formula of a cell where a release prints a word, which holds for the period and release it is of alone. */
export function wordFormula(frame: Frame, column: number, word: string, call: string): string {
  const holds = [rows.period, rows.release].map((row) => {
    const head = frame.grid.cells[row]?.[column];
    return `${frame.address(row, column, "row")}="${String(head && contentOf(head))}"`;
  });
  return `=IF(AND(${holds.join(",")}),"${word}",${call})`;
}

/** Returns the live growth of a line on the year before, by the releases' own convention. */
export function growthFormula(frame: Frame, row: number, column: number): string {
  const head = (of: number): string => frame.address(of, column, "row");
  const code = frame.address(row, columns.code, "column");
  return `=IIJ.CHANGE(${head(rows.period)},${code},,${head(rows.release)})`;
}

/**
 * Returns the live change of a line: no number where its base, named in the head, is nothing or less. An error of the
 * figure or of the change comes first: what cannot be compared is not merely without meaning.
 */
export function changeFormula(frame: Frame, row: number, column: number): string {
  const head = (of: number): string => frame.address(of, column, "row");
  const code = frame.address(row, columns.code, "column");
  const base = `IIJ.FIGURE(${head(rows.ended)},${code},,${head(rows.release)})`;
  const change = `IIJ.CHANGE(${head(rows.period)},${code},${head(rows.shown)},${head(rows.release)})`;
  const now = `IIJ.FIGURE(${head(rows.period)},${code},,${head(rows.release)})`;
  // A number is never equal to a text, and an error stays an error.
  const compared = `IF(${base}=0,${now},${change})<>""`;
  return `=IF(${base}>0,${change},IF(${compared},"${absentWords.notMeaningful}"))`;
}

/** Returns one cell divided by another; a word in either is passed on, and so is an error. */
export const quotientFormula = (part: string, whole: string): string =>
  `=IF(ISTEXT(${part}),${part},IF(ISTEXT(${whole}),${whole},${part}/${whole}))`;

/** Returns the ranges of the rows that are added, and of those that are subtracted; adjoining rows become one range. */
export function rangesOf(
  frame: Frame,
  parts: readonly Part[],
  column: number,
): { readonly added: readonly string[]; readonly taken: readonly string[] } {
  const ranges = (sign: Part["sign"]): string[] =>
    runsOf(parts.filter((part) => part.sign === sign)).map(([first, last]) => {
      const address = (line: number): string => frame.address(frame.firstLine + line, column);
      return first === last ? address(first) : `${address(first)}:${address(last)}`;
    });
  return { added: ranges(1), taken: ranges(-1) };
}

function runsOf(parts: readonly Part[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const { row } of parts) {
    const run = runs.at(-1);
    if (run?.[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** Returns a native sum over lines; a part that is subtracted is `-SUM(x)`, so that a text in it counts nothing. */
export function sumOf(frame: Frame, parts: readonly Part[], column: number): string {
  const { added, taken } = rangesOf(frame, parts, column);
  const first = added.length > 0 ? `SUM(${added.join(",")})` : "";
  return `${first}${taken.map((range) => `-SUM(${range})`).join("")}`;
}

/**
 * Returns a sum that reads n.p. where none of its lines is presented. SUM passes an error in them on, where COUNT alone
 * would take a sheet full of errors for an empty one.
 */
export function sumOrAbsent(frame: Frame, parts: readonly Part[], column: number): string {
  const ranges = partRanges(frame, parts, column);
  return `IF(AND(COUNT(${ranges})=0,SUM(${ranges})=0),"${absentWords.notPresented}",${sumOf(frame, parts, column)})`;
}

/** Returns a condition: some line of the sum is not available, so that what the others come to is not the total. */
export const lacksALine = (frame: Frame, parts: readonly Part[], column: number): string =>
  `ISNA(SUM(${partRanges(frame, parts, column)}))`;

function partRanges(frame: Frame, parts: readonly Part[], column: number): string {
  const { added, taken } = rangesOf(frame, parts, column);
  return [...added, ...taken].join(",");
}

/** Returns an expression over cells of a column that errs where the one formula fills none: empty cells are no zeros. */
export const ifFilled = (
  { placement, address }: Frame,
  column: number,
  expression: string,
): string =>
  placement.fill === "spill"
    ? `IF(${address(rows.spilled, column)}="",NA(),${expression})`
    : expression;
