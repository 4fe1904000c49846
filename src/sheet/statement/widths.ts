import type { Arranged, ArrangedRow } from "../../statements/arrange/arranged-statement.ts";
import { valueOf } from "../../statements/arrange/entry.ts";
import { formatCell } from "../plan/cell-text.ts";
import { cellOf } from "../plan/cell-value.ts";
import { amountFormat, decimalsOf } from "../plan/number-formats.ts";
import { roomFor, widthOf } from "../plan/text-width.ts";
import type { Slot } from "./slots.ts";

const codeWidth = 28;
/** As wide as "not calculated" in small print. The number of a note is in the next column. */
const checkWidth = 9.8;
const noteWidth = 1.5;
const figureWidth = 12;
/** A share has "% of revenues" in its head. */
const shareWidth = 13.5;
const gapWidth = 3;
const endWidth = 1;
/**
 * The width of extra columns to the right of a statement with few columns, for sources and chart data, which are folded;
 * notes extend over them.
 */
export const machineryWidth = 10;

/**
 * The greatest width of a label; a longer label is wrapped, because the figures next to it would cut it off. A statement
 * with few figures has more room.
 */
const longestLabel = { usual: 42, ofFew: 48 };
const few = 4;

const labelWidth = ({ label, line }: ArrangedRow): number => widthOf(label) + 2 * line.indent;

const labelRoom = ({ columns }: Pick<Arranged, "columns">): number =>
  columns.length <= few ? longestLabel.ofFew : longestLabel.usual;

/** Says whether a label needs more than one line. */
export const isLong = (arranged: Pick<Arranged, "columns">, row: ArrangedRow): boolean =>
  labelWidth(row) > labelRoom(arranged);

/** What the widths of a statement's columns depend on besides its lines. */
interface Measured {
  readonly spilled: boolean;
  /** The number of columns of the sheet. */
  readonly count: number;
  readonly moneyDecimals: number;
  /** By line and column: the marks of the figure. */
  readonly marks: readonly (readonly (string | undefined)[])[];
  /** Labels above the lines, with one indent. */
  readonly labelsAbove: readonly string[];
}

/**
 * Returns the widths of a statement's columns in characters: item codes, verdicts, note numbers, labels, figures, and the
 * narrow end column. In a spilled statement, a head holds the whole request: 4Q03@2004-05-14 YoY.
 */
export function statementWidths(
  arranged: Arranged,
  slots: readonly Slot[],
  measured: Measured,
): number[] {
  const { unit } = arranged;
  const figures = measured.spilled ? 14 : figureWidth + (unit.exponent < 3 ? 4 : 0);
  const widths = [
    codeWidth,
    checkWidth,
    noteWidth,
    labelColumn(arranged, measured.labelsAbove),
    ...slots.map((slot) =>
      slot.kind === "gap"
        ? gapWidth
        : slot.kind === "column"
          ? Math.max(
              arranged.columns[slot.n]?.shows === "Share" ? Math.max(figures, shareWidth) : figures,
              widestFigure(arranged, slot.n, measured),
            )
          : figures,
    ),
    endWidth,
  ];
  return [...widths, ...Array<number>(measured.count - widths.length).fill(machineryWidth)];
}

/** Returns the least widths of the columns of a statement, whatever its heads are set to. */
export const leastWidths = (arranged: Arranged, slots: readonly Slot[]): number[] => [
  codeWidth,
  checkWidth,
  noteWidth,
  labelColumn(arranged),
  ...slots.map(({ kind }) => (kind === "gap" ? gapWidth : figureWidth)),
  endWidth,
];

function labelColumn(arranged: Arranged, labelsAbove: readonly string[] = []): number {
  const longest = Math.max(
    30,
    ...arranged.rows.map(labelWidth),
    ...labelsAbove.map((label) => widthOf(label) + 2),
  );
  return Math.min(longest + 1, labelRoom(arranged));
}

/** The width of the widest amount of a column with its mark. */
function widestFigure({ rows }: Arranged, n: number, { marks, moneyDecimals }: Measured): number {
  const rooms = rows.map(({ item, entries }, line) => {
    const value = valueOf(entries[n]);
    if (!item || !value) return 0;
    const format = amountFormat(decimalsOf(item, moneyDecimals), marks[line]?.[n]?.charAt(0));
    return roomFor(formatCell(cellOf(value), format));
  });
  return Math.max(0, ...rooms);
}
