import type { Dataset } from "../dataset/dataset.ts";
import { firstCell, type MakePlan } from "../excel/inserted.ts";
import { openGuidance } from "../dataset/open-guidance.ts";
import { checkColumns, checkRows } from "../sheet/checks/check-columns.ts";
import { logColumns, logRows } from "../sheet/guidance/guidance-columns.ts";
import { tableRows } from "../sheet/as-printed/frame.ts";
import { formatCell } from "../sheet/plan/cell-text.ts";
import { columns } from "../sheet/plan/sheet-columns.ts";
import { rows } from "../sheet/statement/frame.ts";
import { sizeOf, type CellFormat, type SheetPlan } from "../sheet/plan/sheet-plan.ts";
import { definitions } from "../statements/definitions/gallery.ts";
import type { TableNote } from "../dataset/decode/decode-notes.ts";
import type { Choice } from "./choice.ts";
import { chosenPlans, requireTable } from "./chosen-plans.ts";
import { columnsOf } from "./columns.ts";
import type { ReportCode } from "./gallery.ts";
import { reportPlans } from "./report-plans.ts";

/** A row of a preview, as it is to read. */
export interface PreviewRow {
  readonly label: string;
  readonly indent: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** What is drawn over and under its figures. */
  readonly top: CellFormat["top"];
  readonly bottom: CellFormat["bottom"];
  readonly cells: readonly string[];
}

/** The part of a sheet that a reader comes for: its title, the heads of its columns and its lines. */
export interface Preview {
  readonly title: string;
  readonly about: string;
  /** The first names the columns. */
  readonly heads: readonly PreviewRow[];
  readonly lines: readonly PreviewRow[];
}

/**
 * Returns what the sheet that was chosen would show. It is read off the plan that would be written, without what the
 * reconciliation says of it, which is not shown and would have to be worked out first.
 */
export function previewOf(data: Dataset, choice: Choice, notes: readonly TableNote[]): Preview {
  const plan = plansOf(data, choice, notes, true)(firstCell);
  const shape = shapeOf(data, choice, sizeOf(plan).rows);
  const { heads, lines, about = columns.check } = shape;
  const first = plan.page.frozenRows;
  const row = (at: number): PreviewRow => rowOf(plan, at, shape);
  return {
    title: textAt(plan, rows.title, columns.check),
    about: textAt(plan, rows.about, about),
    heads: heads.map(row),
    lines: Array.from({ length: lines }, (_, n) => row(first + n)),
  };
}

/** Returns the room that the sheet takes with all that stands around the lines of its preview. */
export function sheetSize(data: Dataset, choice: Choice, notes: readonly TableNote[]): string {
  const { rows: height, columns: width } = sizeOf(plansOf(data, choice, notes)(firstCell));
  return `${height} rows and ${width} columns on the sheet, with its checks and notes.`;
}

function plansOf(
  data: Dataset,
  choice: Choice,
  notes: readonly TableNote[],
  unreconciled = false,
): MakePlan {
  const { subject } = choice;
  return subject.kind === "report"
    ? reportPlans(data, subject.code, choice)
    : chosenPlans(data, choice, subject, { notes, unreconciled });
}

interface Shape {
  /** The rows above the lines that are shown. */
  readonly heads: readonly number[];
  readonly lines: number;
  /** The columns that are shown: the one that names a line, and the others. */
  readonly label: number;
  readonly cells: readonly number[];
  /** Where the line under the title stands. */
  readonly about?: number;
}

/** So many columns from one on. */
const columnsFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, n) => first + n);

/** So many lines of a report are shown; all would take the pane a while. */
const mostLines = 40;

function shapeOf(data: Dataset, choice: Choice, height: number): Shape {
  const { subject, columns: chosen, unit } = choice;
  if (subject.kind === "report") return shapeOfReport(data, subject.code, height);
  if (subject.kind === "table") {
    const table = requireTable(data, subject);
    return {
      heads: [tableRows.head],
      lines: table.rows.length,
      label: columns.label,
      cells: columnsFrom(columns.firstFigure, table.columns.length),
    };
  }
  const requests = columnsOf(data, subject.code, chosen, unit);
  const differ = requests.some(({ shows }) => shows !== undefined);
  return {
    heads: [rows.period, ...(differ ? [rows.shown] : []), rows.release, rows.status],
    lines: definitions[subject.code].lines.length,
    label: columns.label,
    cells: columnsFrom(columns.firstFigure, requests.length),
  };
}

function shapeOfReport(data: Dataset, code: ReportCode, height: number): Shape {
  if (code === "Guidance") {
    const { metric, worded, outcome, period } = logColumns;
    const cells = [period, ...columnsFrom(worded, outcome - worded + 1)];
    const lines = openGuidance(data).length;
    return { heads: [logRows.head], lines, label: metric, cells, about: worded };
  }
  const { line, period, restsOn } = checkColumns;
  return {
    heads: [checkRows.head],
    lines: Math.min(mostLines, height - checkRows.first),
    label: line,
    cells: columnsFrom(period, restsOn - period),
  };
}

function rowOf(plan: SheetPlan, row: number, { label: at, cells }: Shape): PreviewRow {
  const label = formatAt(plan, row, at);
  const figure = formatAt(plan, row, cells[0] ?? at);
  return {
    label: textAt(plan, row, at),
    indent: label.indent ?? 0,
    bold: label.bold ?? false,
    italic: label.italic ?? false,
    top: figure.top,
    bottom: figure.bottom,
    cells: cells.map((column) => textAt(plan, row, column)),
  };
}

function textAt(plan: SheetPlan, row: number, column: number): string {
  const cell = plan.cells[row]?.[column];
  return cell ? formatCell(cell, formatAt(plan, row, column).numberFormat) : "";
}

/** Of the formats that cover a cell a later one adds to an earlier one, or overrides it. */
function formatAt({ formats }: SheetPlan, row: number, column: number): CellFormat {
  return Object.assign(
    {},
    ...formats
      .filter(
        (area) =>
          area.row <= row &&
          row < area.row + area.rows &&
          area.column <= column &&
          column < area.column + area.columns,
      )
      .map(({ format }) => format),
  ) as CellFormat;
}
