import { Decimal } from "../../exact/decimal.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { attempt, Failure } from "../../errors.ts";
import { requireFigure } from "../../figures/require-figure.ts";
import type { Item } from "../../model/item.ts";
import type { Arranged } from "../../statements/arrange/arranged-statement.ts";
import { partsOf } from "../../statements/arrange/total-parts.ts";
import { lineTold } from "../../statements/definitions/statement-line.ts";
import { viewOfColumn, type ViewedColumn } from "../../statements/columns/column.ts";
import { marksOf } from "../../statements/marks/marks-of-figure.ts";
import { cellAddress, type Fixed } from "../plan/address.ts";
import { cellOfTold, type At, type CellValue, type Told } from "../plan/cell-value.ts";
import { Grid } from "../plan/grid.ts";
import type { Placement } from "../plan/placement.ts";
import { contentOf, type Area } from "../plan/sheet-plan.ts";
import { termLabel } from "./body/bridge-terms.ts";
import { linkColumns } from "./head/link-columns.ts";
import { columns } from "./layout.ts";
import { moneyDecimals } from "./money-decimals.ts";
import { placeRows, type Checked, type Places } from "./places.ts";
import type { Slot } from "./slots.ts";
import { statementWidths } from "./widths.ts";

/** What the parts of a statement's plan share. */
export interface Frame {
  readonly data: Dataset;
  readonly arranged: Arranged;
  readonly placement: Placement;
  readonly slots: readonly Slot[];
  /** The dataset, period and vintage of each column of the statement. */
  readonly views: readonly ViewedColumn[];
  /** The as-known date (ISO) of every column; undefined for the newest release held. */
  readonly knownOn: string | undefined;
  readonly grid: Grid;
  readonly places: Places;
  readonly checked: readonly Checked[];
  /** By line and column: the marks of the figure; undefined if there is none. */
  readonly marks: readonly (readonly (string | undefined)[])[];
  /** The narrow column that ends the figures. A column inserted before it is checked as well. */
  readonly endColumn: number;
  readonly columnWidths: readonly number[];
  /** The columns of the links to the notes and to the sources. */
  readonly links: readonly number[];
  /** The areas with amounts of money, collected when they are styled. */
  readonly amounts: (Area & { rows: number })[];
}

/** The data of a bridge need this many columns, even if the statement has fewer. */
const bridgeColumns = 10;
/** The sources need this many columns as wide as a figure, and one more. */
const sourceColumns = 6;

/** Returns the number of columns of a sheet, from the first figure on. */
function figureColumns(slots: readonly Slot[]): number {
  const gaps = slots.filter(({ kind }) => kind === "gap").length;
  const ofSources = slots.length - gaps < sourceColumns ? gaps + 1 + sourceColumns + 1 : 0;
  return Math.max(slots.length + 1, bridgeColumns, ofSources);
}

/** Returns an empty frame for a statement at its place: every row is placed, none is filled. */
export function placeStatement(
  data: Dataset,
  arranged: Arranged,
  placement: Placement,
  slots: readonly Slot[],
): Frame {
  const endColumn = columns.firstFigure + slots.length;
  const links = linkColumns(arranged, slots);
  const grid = new Grid(
    Math.max(columns.firstFigure + figureColumns(slots), ...links.map((column) => column + 1)),
  );
  const checked = checkedTotals(data, arranged);
  const views = arranged.columns.map((column) => ({
    ...column,
    data: viewOfColumn(data, column),
  }));
  const marks = arranged.rows.map(({ item }, line) =>
    views.map((view) =>
      item && lineTold(arranged.definition.lines, line) === undefined
        ? marksIn(view, item)
        : undefined,
    ),
  );
  const places = placeRows(grid, { data, arranged, placement, slots, checked });
  return {
    data,
    arranged,
    placement,
    slots,
    views,
    marks,
    knownOn: arranged.columns[0]?.knownOn,
    grid,
    places,
    checked,
    endColumn,
    links,
    columnWidths: statementWidths(arranged, slots, {
      spilled: placement.fill === "spill",
      count: grid.columns,
      moneyDecimals: moneyDecimals({ placement, arranged }),
      marks,
      labelsAbove: places.bridge
        ? places.bridge.terms.map((term) => termLabel(arranged, term))
        : [],
    }),
    amounts: [],
  };
}

/** The marks of an item in a column, whatever the unit. */
function marksIn({ data, period, vintage }: ViewedColumn, item: Item): string | undefined {
  const figure = attempt(() => requireFigure(data, { item, period, vintage }));
  return figure instanceof Failure ? undefined : marksOf(data, figure);
}

/** A total is checked if any release prints it, not only if one of the columns does: the reader may change the heads. */
function checkedTotals({ items, printed }: Dataset, { definition, rows }: Arranged): Checked[] {
  return rows.flatMap((row, line): Checked[] => {
    const parts = partsOf(definition, line, items);
    const { item } = row;
    const isPrinted = item && printed.some(({ printsOf }) => printsOf(item.code).length > 0);
    return parts.length > 0 && isPrinted ? [{ line, row, parts }] : [];
  });
}

/** Returns the sheet address of a cell of the plan. */
export const addressOf = (
  { placement: { anchor } }: Pick<Frame, "placement">,
  row: number,
  column: number,
  fixed?: Fixed,
): string => cellAddress({ row: anchor.row + row, column: anchor.column + column }, fixed);

/** Returns the sheet address of an area of the plan. */
export const rangeOf = (
  frame: Pick<Frame, "placement">,
  { row, column, rows, columns: count }: Area,
  fixed?: Fixed,
): string => {
  const first = addressOf(frame, row, column, fixed);
  if (rows === 1 && count === 1) return first;
  return `${first}:${addressOf(frame, row + rows - 1, column + count - 1, fixed)}`;
};

/** Returns the sheet column of a slot. */
export const slotColumn = (slot: number): number => columns.firstFigure + slot;

/** Returns the area of some rows across all figures, including the end column. */
export const figuresArea = ({ endColumn }: Frame, row: number, rows = 1): Area => ({
  row,
  rows,
  column: columns.firstFigure,
  columns: endColumn - columns.firstFigure + 1,
});

/** Plans a formula, or its value if the sheet cannot follow it, and returns the cell. */
export function put(frame: Frame, row: number, column: number, told: Told): At {
  frame.grid.put(row, column, cellOfTold(told, frame.placement.fill));
  return { address: addressOf(frame, row, column), value: told.value };
}

/** Returns a cell whose address is fixed in another way. */
export const at = (
  frame: Frame,
  row: number,
  column: number,
  value: CellValue,
  fixed?: Fixed,
): At => ({ address: addressOf(frame, row, column, fixed), value });

/** Returns the slot and the sheet column of each of the statement's columns. */
export const placedColumns = ({
  slots,
}: Pick<Frame, "slots">): { readonly n: number; readonly column: number }[] =>
  slots.flatMap((slot, index) =>
    slot.kind === "column" ? [{ n: slot.n, column: slotColumn(index) }] : [],
  );

/** Returns the sheet column of one of the statement's columns. */
export const columnOf = ({ slots }: Pick<Frame, "slots">, n: number): number =>
  slotColumn(slots.findIndex((slot) => slot.kind === "column" && slot.n === n));

/** Returns the runs of adjoining columns of the statement; one block of the add-in can fill each run. */
export function runsOf(
  frame: Pick<Frame, "slots">,
  belongs: (n: number) => boolean,
): { readonly column: number; readonly ns: readonly number[] }[] {
  const runs: { column: number; ns: number[] }[] = [];
  for (const { n, column } of placedColumns(frame)) {
    if (!belongs(n)) continue;
    const run = runs.at(-1);
    if (run && run.column + run.ns.length === column) run.ns.push(n);
    else runs.push({ column, ns: [n] });
  }
  return runs;
}

/** Returns the planned content of a cell: its constant, or the value of a formula or of a block. */
export function contentAt({ grid }: Pick<Frame, "grid">, row: number, column: number): CellValue {
  const cell = grid.cells[row]?.[column];
  const content = cell && contentOf(cell);
  return typeof content === "number" ? new Decimal(content) : content;
}
