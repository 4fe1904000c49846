import { isMoney, type Item } from "../../model/item.ts";
import { absentWords } from "../../statements/arrange/entry.ts";
import type { Part } from "../../statements/arrange/total-parts.ts";
import { columns, rows, type Frame } from "../frame.ts";

/** Returns the call of `IIJ.FIGURE` for a line: period, release and, of money, unit in the head, the code in column A. */
export function figureCall(
  frame: Frame,
  row: number,
  column: number,
  item: Item | undefined,
): string {
  const head = (of: number): string => frame.address(of, column, "row");
  const code = frame.address(row, columns.code, "column");
  return `IIJ.FIGURE(${head(rows.period)},${code},${item && isMoney(item) ? head(rows.shown) : ""},${head(rows.release)})`;
}

/** Returns a formula that reads, where a figure is not there, what the column's head says; a wrong code still errs. */
export function orAbsent(frame: Frame, column: number, call: string, word?: string): string {
  const absent = word === undefined ? frame.address(rows.absent, column, "row") : `"${word}"`;
  return `=IFNA(${call},${absent})`;
}

/** Returns the live growth of a line on the year before, by the releases' own convention. */
export function growthFormula(frame: Frame, row: number, column: number): string {
  const head = (of: number): string => frame.address(of, column, "row");
  const code = frame.address(row, columns.code, "column");
  return orAbsent(frame, column, `IIJ.CHANGE(${head(rows.period)},${code},,${head(rows.release)})`);
}

/**
 * Returns the live change of a line: no number where its base, named in the head, is nothing or less. Where there is no
 * figure to compare, or the two must not be compared, that comes first.
 */
export function changeFormula(frame: Frame, row: number, column: number): string {
  const head = (of: number): string => frame.address(of, column, "row");
  const code = frame.address(row, columns.code, "column");
  const base = `IIJ.FIGURE(${head(rows.ended)},${code},,${head(rows.release)})`;
  const change = `IIJ.CHANGE(${head(rows.period)},${code},${head(rows.shown)},${head(rows.release)})`;
  const now = `IIJ.FIGURE(${head(rows.period)},${code},,${head(rows.release)})`;
  const compared = `ISNUMBER(IF(${base}=0,${now},${change}))`;
  return orAbsent(
    frame,
    column,
    `IF(${base}>0,${change},IF(${compared},"${absentWords.notMeaningful}",NA()))`,
  );
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
 * Returns a sum that reads what the head says where its lines hold no number. AND passes an error in them on, where COUNT
 * alone would take a sheet full of errors for an empty one.
 */
export function sumOrAbsent(frame: Frame, parts: readonly Part[], column: number): string {
  const { added, taken } = rangesOf(frame, parts, column);
  const absent = frame.address(rows.absent, column, "row");
  return unlessEmpty([...added, ...taken].join(","), absent, sumOf(frame, parts, column));
}

/** Returns an expression that is another one only where ranges hold a number. */
export const unlessEmpty = (ranges: string, empty: string, expression: string): string =>
  `IF(AND(COUNT(${ranges})=0,SUM(${ranges})=0),${empty},${expression})`;

/** Returns a condition: some line of the sum is not available, so that what the others come to is not the total. */
export function lacksALine(frame: Frame, parts: readonly Part[], column: number): string {
  const { added, taken } = rangesOf(frame, parts, column);
  const counts = [...added, ...taken].map(
    (range) => `COUNTIF(${range},"${absentWords.notAvailable}")`,
  );
  return `${counts.join("+")}>0`;
}
