import type { Dataset } from "../../dataset/dataset.ts";
import type { Arranged } from "../../statements/arrange/arranged-statement.ts";
import { isAmount } from "../../statements/columns/column.ts";
import { figureOf } from "../../statements/arrange/entry.ts";
import { partsOf } from "../../statements/arrange/total-parts.ts";
import { chartSpecs } from "../chart/specs.ts";
import { cellAddress, type Fixed } from "../plan/address.ts";
import { Grid } from "../plan/grid.ts";
import type { Fill, Placement } from "../plan/placement.ts";
import { columns } from "../plan/sheet-columns.ts";
import { statementWidths } from "../column-widths.ts";
import { mostMarks } from "./shown-marks.ts";

/**
 * The rows above the lines of a statement. `answers` says where the add-in does not; `column` and `spilled` are there only
 * where one formula spills.
 */
export const rows = {
  title: 0,
  about: 1,
  unit: 2,
  answers: 3,
  period: 4,
  release: 5,
  shown: 6,
  ended: 7,
  months: 8,
  status: 9,
  column: 10,
  spilled: 11,
} as const;

/** Returns the row of a statement's first line. */
export const firstLineOf = (fill: Fill): number =>
  (fill === "spill" ? rows.spilled : rows.status) + 1;

/** The rows below the lines that a total is checked in: what it is held against, and by how much they differ. */
export interface CheckRows {
  readonly other: number;
  readonly difference: number;
}

/** The frame all parts of a statement's plan are built in: the grid, and the names of its places. */
export interface Frame {
  readonly data: Dataset;
  readonly arranged: Arranged;
  readonly placement: Placement;
  readonly grid: Grid;
  /** Of all columns, in characters. */
  readonly columnWidths: readonly number[];
  readonly firstLine: number;
  /** The narrow column that ends the figures; what is inserted before it is checked as well. */
  readonly endColumn: number;
  /** By the row of the definition, for every total that a release prints. */
  readonly checks: ReadonlyMap<number, CheckRows>;
  /** How many marks some figure shows at most, for which all then leave room. */
  readonly markRoom: number;
  /** Whether the totals are native sums; elsewhere they are as printed, and the sums stand below. */
  readonly nativeTotals: boolean;
  /** Returns the sheet address of a cell of the plan. */
  readonly address: (row: number, column: number, fixed?: Fixed) => string;
  /** Returns the sheet address of a row's figures, up to and with the end column. */
  figures(row: number, fixed?: Fixed): string;
}

/** A bridge chart needs that many columns for its data; the others have a column a quarter. */
const leastColumns = columns.firstFigure + 8;

/** Returns an empty frame for a statement at its place. */
export function placeStatement(data: Dataset, arranged: Arranged, placement: Placement): Frame {
  const endColumn = columns.firstFigure + arranged.columns.length;
  const { anchor, fill } = placement;
  const firstLine = firstLineOf(fill);
  const bridged = placement.chart === true && chartSpecs[arranged.definition.code] === "bridge";
  const count = bridged ? Math.max(endColumn + 1, leastColumns) : endColumn + 1;
  const address: Frame["address"] = (row, column, fixed) =>
    cellAddress({ row: anchor.row + row, column: anchor.column + column }, fixed);
  return {
    data,
    arranged,
    placement,
    grid: new Grid(count),
    columnWidths: statementWidths(arranged, count, fill === "spill"),
    firstLine,
    endColumn,
    checks: checkRows(data, arranged, firstLine + arranged.rows.length),
    markRoom: mostMarks({ data, arranged }),
    nativeTotals: fill !== "spill" && !arranged.definition.printedTotals,
    address,
    figures: (row, fixed) =>
      `${address(row, columns.firstFigure, fixed)}:${address(row, endColumn, fixed)}`,
  };
}

/** Below the lines: a blank row, a head and what the totals are held against, a head and the differences. */
function checkRows(
  data: Dataset,
  arranged: Arranged,
  below: number,
): ReadonlyMap<number, CheckRows> {
  const totals = arranged.rows.flatMap((_, line) =>
    isChecked(data, arranged, line) ? [line] : [],
  );
  return new Map(
    totals.map((line, n) => [
      line,
      { other: below + 2 + n, difference: below + 3 + totals.length + n },
    ]),
  );
}

/** A total that no release prints, of no period, has nothing to be held against. */
function isChecked(data: Dataset, { definition, rows, columns }: Arranged, line: number): boolean {
  if (partsOf(definition, line, data.items).length === 0) return false;
  return columns.some((column, n) => {
    const figure = figureOf(rows[line]?.entries[n]);
    return isAmount(column) && figure?.terms.every(({ print }) => print.item === figure.item.code);
  });
}

/** Returns the plan's column of the nth figure column. */
export const figureColumn = (n: number): number => columns.firstFigure + n;
