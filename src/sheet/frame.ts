import type { Arranged } from "../statements/arrange.ts";
import { cellAddress, type Fixed } from "./address.ts";
import { Grid } from "./grid.ts";
import type { Anchor } from "./plan.ts";

/** Where a statement is to stand, and when it was asked for. */
export interface Placement {
  readonly anchor: Anchor;
  /** ISO date and time, for the footer. */
  readonly insertedAt: string;
}

/** The columns of a statement's sheet. A total has a verdict in `check`, a line that is not money its unit. */
export const columns = { code: 0, label: 1, check: 2, firstFigure: 3 } as const;

/** The rows above its lines. */
export const rows = {
  title: 0,
  about: 1,
  unit: 2,
  period: 4,
  release: 5,
  ended: 6,
  status: 7,
  months: 8,
  firstLine: 9,
} as const;

/** The frame all parts of a statement's plan are built in: the grid, and the names of its places. */
export interface Frame {
  readonly arranged: Arranged;
  readonly placement: Placement;
  readonly grid: Grid;
  /** The narrow column that ends the figures; what is inserted before it is checked as well. */
  readonly endColumn: number;
  /** Returns the sheet address of a cell of the plan. */
  address(row: number, column: number, fixed?: Fixed): string;
  /** Returns the sheet address of a row's figures, up to and with the end column. */
  figures(row: number, fixed?: Fixed): string;
}

/** Returns an empty frame for a statement at its place. */
export function placeStatement(arranged: Arranged, placement: Placement): Frame {
  const endColumn = columns.firstFigure + arranged.columns.length;
  const { anchor } = placement;
  const address: Frame["address"] = (row, column, fixed) =>
    cellAddress({ row: anchor.row + row, column: anchor.column + column }, fixed);
  return {
    arranged,
    placement,
    grid: new Grid(endColumn + 1),
    endColumn,
    address,
    figures: (row, fixed) =>
      `${address(row, columns.firstFigure, fixed)}:${address(row, endColumn, fixed)}`,
  };
}

/** Returns the plan's column of the nth figure column. */
export const figureColumn = (n: number): number => columns.firstFigure + n;
