import type { Arranged, ArrangedRow } from "../../statements/arrange/arranged-statement.ts";
import { widthOf } from "../plan/text-width.ts";
import type { Slot } from "./slots.ts";

const codeWidth = 28;
const checkWidth = 8;
const noteWidth = 2;
const figureWidth = 12;
const gapWidth = 3;
const endWidth = 1;

/** A label is at most this long; a longer one is wrapped, for its figures would cut it off. */
const longestLabel = 42;

const labelWidth = ({ label, line }: ArrangedRow): number => widthOf(label) + 2 * line.indent;

/** Says whether a label takes more than one line. */
export const isLong = (row: ArrangedRow): boolean => labelWidth(row) > longestLabel;

/**
 * Returns the widths of a statement's columns in characters: item codes, verdicts, note numbers, labels, figures, and the
 * narrow column that ends them. A spilled column has its whole request in its head: 4Q03@2004-05-14 YoY.
 */
export function statementWidths(
  { rows, unit }: Arranged,
  slots: readonly Slot[],
  { spilled, count }: { readonly spilled: boolean; readonly count: number },
): number[] {
  const longest = Math.max(30, ...rows.map(labelWidth));
  const figures = spilled ? 14 : figureWidth + (unit.exponent < 3 ? 4 : 0);
  const widths = [
    codeWidth,
    checkWidth,
    noteWidth,
    Math.min(longest + 1, longestLabel),
    ...slots.map(({ kind }) => (kind === "gap" ? gapWidth : figures)),
    endWidth,
  ];
  return [...widths, ...Array<number>(count - widths.length).fill(figures)];
}
