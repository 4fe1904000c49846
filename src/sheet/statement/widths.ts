import type { Arranged, ArrangedRow } from "../../statements/arrange/arranged-statement.ts";
import { valueOf } from "../../statements/arrange/entry.ts";
import { formatCell } from "../plan/cell-text.ts";
import { cellOf } from "../plan/cell-value.ts";
import { amountFormat, decimalsOf } from "../plan/number-formats.ts";
import { roomFor, widthOf } from "../plan/text-width.ts";
import type { Slot } from "./slots.ts";

const codeWidth = 28;
/** As wide as "not calculated" in small print: the number of a note stands beside it. */
const checkWidth = 9.8;
const noteWidth = 1.5;
const figureWidth = 12;
/** A share has "% of revenues" in its head. */
const shareWidth = 13.5;
const gapWidth = 3;
const endWidth = 1;
/** Right of a statement of few columns stand sources and the data of charts, folded; notes run over it. */
export const machineryWidth = 10;

/**
 * A label is at most this long; a longer one is wrapped, for its figures would cut it off. Where figures are few, there is
 * room for more.
 */
const longestLabel = { usual: 42, ofFew: 48 };
const few = 4;

const labelWidth = ({ label, line }: ArrangedRow): number => widthOf(label) + 2 * line.indent;

const labelRoom = ({ columns }: Pick<Arranged, "columns">): number =>
  columns.length <= few ? longestLabel.ofFew : longestLabel.usual;

/** Says whether a label takes more than one line. */
export const isLong = (arranged: Pick<Arranged, "columns">, row: ArrangedRow): boolean =>
  labelWidth(row) > labelRoom(arranged);

/** What the widths of a statement's columns follow besides its lines. */
interface Measured {
  readonly spilled: boolean;
  /** How many columns the sheet takes. */
  readonly count: number;
  readonly moneyDecimals: number;
  /** By line and column: the marks of the figure. */
  readonly marks: readonly (readonly (string | undefined)[])[];
  /** Labels above the lines, indented once. */
  readonly labelsAbove: readonly string[];
}

/**
 * Returns the widths of a statement's columns in characters: item codes, verdicts, note numbers, labels, figures, and the
 * narrow column that ends them. A spilled column has its whole request in its head: 4Q03@2004-05-14 YoY.
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

/** Returns the least that the columns of a statement are wide, whatever its heads are set to. */
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

/** The room that the widest amount of a column takes with its mark. */
function widestFigure({ rows }: Arranged, n: number, { marks, moneyDecimals }: Measured): number {
  const rooms = rows.map(({ item, entries }, line) => {
    const value = valueOf(entries[n]);
    if (!item || !value) return 0;
    const format = amountFormat(decimalsOf(item, moneyDecimals), marks[line]?.[n]?.charAt(0));
    return roomFor(formatCell(cellOf(value), format));
  });
  return Math.max(0, ...rooms);
}
