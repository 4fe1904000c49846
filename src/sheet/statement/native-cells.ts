import { Decimal, zero } from "../../exact/decimal.ts";
import { absentWords, valueOf, wordOf } from "../../statements/arrange/entry.ts";
import { rowOfItem } from "../../statements/definitions/statement-line.ts";
import type { Body, CellValue } from "../plan/cell-value.ts";
import { figureColumn, rows, type Frame } from "./frame.ts";
import { quotientFormula } from "./formulas.ts";
import { amountColumn, vintageColumns } from "./head-links.ts";

/** A formula over other cells of the sheet, and what it comes to from what they show. */
export interface NativeCell {
  readonly formula: string | undefined;
  readonly value: CellValue;
}

/** Says whether a cell follows from cells of the sheet, however it is filled: a ratio, a share, a difference, an outcome. */
export function isNative({ arranged, placement }: Frame, line: number, n: number): boolean {
  const { kind } = arranged.rows[line]?.line ?? {};
  const { shows } = arranged.columns[n] ?? {};
  if (placement.fill === "spill") return false;
  return shows === "Share" || shows === "Difference" || kind === "ratio" || kind === "outcome";
}

/**
 * Returns a native cell. It divides what is shown: in dollars its margin may differ, in the fifth digit, from that of the
 * exact yen, which `STATEMENT` gives. Where the cells it needs are not on the sheet, it holds a value.
 */
export function nativeCell(frame: Frame, line: number, n: number, body: Body): NativeCell {
  const { definition, columns, rows: arranged } = frame.arranged;
  const of = arranged[line]?.line;
  const entry = arranged[line]?.entries[n];
  const { shows } = columns[n] ?? {};
  const value = valueOf(entry) ?? wordOf(entry);
  const rowOf = (item = ""): number => rowOfItem(definition.lines, item);
  if (shows === "Share") {
    const amounts = amountColumn(columns, n);
    if (amounts < 0) return { formula: undefined, value };
    const cells = [line, rowOf(definition.whole)] as const;
    return quotient(frame, body, amounts, cells, "row");
  }
  if (shows === "Difference") {
    const vintages = vintageColumns(columns, n);
    return vintages[0] < 0
      ? { formula: undefined, value }
      : difference(frame, body, line, vintages);
  }
  if (of?.kind === "ratio") return quotient(frame, body, n, [rowOf(of.part), rowOf(of.whole)]);
  return outcome(frame, body, line, n);
}

/** One row of a column as a fraction of another; a word in either is passed on. */
function quotient(
  frame: Frame,
  body: Body,
  n: number,
  [part, whole]: readonly [part: number, whole: number],
  fixed: "row" | "none" = "none",
): NativeCell {
  const at = (row: number, how: "row" | "none"): string =>
    frame.address(frame.firstLine + row, figureColumn(n), how);
  const formula = quotientFormula(at(part, "none"), at(whole, fixed));
  const [a, b] = [body[part]?.[n], body[whole]?.[n]];
  const word = firstWord([a, b]);
  if (word !== undefined) return { formula, value: word };
  const isTold = b instanceof Decimal && !b.isZero() && typeof a !== "string";
  return { formula, value: isTold ? (a ?? zero).dividedBy(b) : undefined };
}

/** A head may be changed, and figures of two periods have no difference of vintages. */
function difference(
  frame: Frame,
  body: Body,
  line: number,
  vintages: readonly [older: number, newer: number],
): NativeCell {
  const cells = vintages.map((n) => frame.address(frame.firstLine + line, figureColumn(n)));
  const heads = vintages.map((n) => frame.address(rows.period, figureColumn(n), "row"));
  const [older = "", newer = ""] = cells;
  const shown = `IF(COUNT(${older},${newer})=0,${newer},N(${newer})-N(${older}))`;
  const formula =
    frame.placement.fill === "values" ? `=${shown}` : `=IF(${heads.join("<>")},NA(),${shown})`;
  const [from, to] = vintages.map((n) => body[line]?.[n]);
  if (from === absentWords.notAvailable || to === absentWords.notAvailable)
    return { formula, value: absentWords.notAvailable };
  const number = (value: CellValue): Decimal => (value instanceof Decimal ? value : zero);
  const known = from instanceof Decimal || to instanceof Decimal;
  return { formula, value: known ? number(to).minus(number(from)) : to };
}

/** What a formula over two cells reads that are not both numbers: the first word in them, else the error. */
function firstWord(values: readonly CellValue[]): string | undefined {
  const texts = values.filter((value) => typeof value === "string");
  return texts.find((text) => text !== absentWords.notAvailable) ?? texts[0];
}

/**
 * Whether the actual figure, the line above, reached the guidance above that. Guidance in words, such as Break-even, means
 * nothing or more. Where one of the two is not presented there is no outcome; an error in either stays one.
 */
function outcome(frame: Frame, body: Body, line: number, n: number): NativeCell {
  const at = (above: number): string =>
    frame.address(frame.firstLine + line - above, figureColumn(n));
  const [guided, actual] = [at(2), at(1)];
  const reached = (floor: string): string => `IF(${actual}>=${floor},"met","missed")`;
  const inWords = `IF(${guided}="${absentWords.notPresented}","",${reached("0")})`;
  return {
    formula: `=IF(ISTEXT(${actual}),"",IF(ISTEXT(${guided}),${inWords},${reached(guided)}))`,
    value: outcomeValue(body[line - 2]?.[n], body[line - 1]?.[n]),
  };
}

function outcomeValue(guided: CellValue, actual: CellValue): CellValue {
  if (typeof actual === "string" && actual !== absentWords.notAvailable) return "";
  if (guided === absentWords.notPresented) return "";
  if (guided === absentWords.notAvailable || !(actual instanceof Decimal))
    return absentWords.notAvailable;
  return actual.gte(guided instanceof Decimal ? guided : zero) ? "met" : "missed";
}
