import { certain } from "../../errors.ts";
import { contentOf } from "../plan/sheet-plan.ts";
import type { Area, Fold, PageSetup, Paper, SheetPlan } from "../plan/sheet-plan.ts";
import { widthOf as textWidth } from "../plan/text-width.ts";
import type { Frame } from "./frame.ts";
import { columns, rows } from "./layout.ts";

/** The printable area with Excel's usual margins, in points: the short side and the long side. */
const room: Readonly<Record<Paper, readonly [short: number, long: number]>> = {
  A4: [595 - 108, 842 - 108],
  Letter: [612 - 108, 792 - 108],
};

const rowHeight = 15;
/** The width of a character of Excel's default font, and the margins of a column, in points. */
const [characterWidth, columnMargins] = [5.25, 3.75];

/** Portrait must be larger by this factor to be chosen, because people expect statements in landscape. */
const clearly = 1.1;

/** What the page setup of a statement needs besides its cells. */
interface Printed {
  readonly folds: readonly Fold[];
  readonly paper: Paper;
  readonly footer: string;
}

/** Returns the page setup of a statement: one page, landscape unless portrait shows a long statement much larger. */
export function statementPage(frame: Frame, { folds, paper, footer }: Printed): PageSetup {
  const { places, columnWidths } = frame;
  const printArea = {
    row: 0,
    column: columns.check,
    rows: places.lastPrinted + 1,
    columns: printedColumns(frame),
  };
  const plan = { columnWidths: columnWidths.map(usualWidth), folds };
  const [width, height] = [widthOf(plan, printArea), heightOf(plan, printArea)];
  const [short, long] = room[paper];
  const upright = Math.min(1, short / width, long / height);
  const lying = Math.min(1, long / width, short / height);
  return {
    frozenRows: places.top,
    frozenColumns: columns.firstFigure,
    titleRows: [rows.period, rows.ended],
    printArea,
    landscape: upright < lying * clearly,
    paper,
    onePage: true,
    footer,
  };
}

/** The widest figures depend on the heads, and the orientation cannot follow them. */
const usualWidth = (width: number, column: number): number =>
  column < columns.firstFigure ? width : Math.min(width, 12);

/** The width of a letter in digits: in titles, and in small print. */
const letters = { title: 1, small: 0.75 };

/**
 * The columns of the figures, and the columns that titles and notes extend over; otherwise these would be cut off. In a
 * sheet that follows its heads, texts may become as wide as the sheet, so all columns are printed.
 */
function printedColumns({ grid, places, columnWidths, endColumn, placement }: Frame): number {
  if (placement.fill !== "values") return columnWidths.length - columns.check;
  const reach = (row: number, letter: number): number =>
    Math.max(
      0,
      ...certain(grid.cells[row]).map((cell, column) => {
        const content = column < columns.check ? "" : (contentOf(cell) ?? "");
        return typeof content === "string" && content !== ""
          ? sumOf(columnWidths.slice(columns.check, column)) + textWidth(content) * letter
          : 0;
      }),
    );
  const titles = [rows.title, rows.about].map((row) => reach(row, letters.title));
  const below = Array.from({ length: places.wordsLegend - places.notes + 1 }, (_, n) =>
    reach(places.notes + n, letters.small),
  );
  const needed = Math.max(...titles, ...below);
  let end = endColumn;
  while (end < columnWidths.length && sumOf(columnWidths.slice(columns.check, end)) < needed)
    end += 1;
  return end - columns.check;
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, each) => sum + each, 0);

const isFolded = (folds: readonly Fold[], of: Fold["of"], index: number): boolean =>
  folds.some((fold) => fold.of === of && index >= fold.first && index <= fold.last);

const widthOf = (
  { columnWidths, folds }: Pick<SheetPlan, "columnWidths" | "folds">,
  { column, columns: count }: Area,
): number =>
  columnWidths
    .slice(column, column + count)
    .reduce(
      (sum, width, n) =>
        isFolded(folds, "columns", column + n) ? sum : sum + width * characterWidth + columnMargins,
      0,
    );

function heightOf({ folds }: Pick<SheetPlan, "folds">, { row, rows: count }: Area): number {
  const shown = Array.from({ length: count }, (_, n) => row + n).filter(
    (each) => !isFolded(folds, "rows", each),
  );
  return shown.length * rowHeight;
}
