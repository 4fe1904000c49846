import type { Dataset } from "../dataset/dataset.ts";
import { firstCell } from "../excel/inserted.ts";
import { layoutOf, tableColumns, tableRows } from "../sheet/as-printed/layout.ts";
import { formatCell } from "../sheet/plan/cell-text.ts";
import { columns } from "../sheet/plan/sheet-columns.ts";
import { rows } from "../sheet/statement/frame.ts";
import { sizeOf, type CellFormat, type SheetPlan } from "../sheet/plan/sheet-plan.ts";
import { definitions } from "../statements/definitions/gallery.ts";
import type { TableWords } from "../dataset/open-notes.ts";
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
export function previewOf(data: Dataset, choice: Choice, words: TableWords): Preview {
  const plan = chosenPlans(data, choice, words, true)(firstCell);
  const shape = shapeOf(data, choice, words);
  const { heads, lines } = shape;
  const first = plan.page.frozenRows;
  const row = (at: number): PreviewRow => rowOf(plan, at, shape);
  return {
    title: textAt(plan, rows.title, shape.title),
    about: textAt(plan, rows.about, shape.title),
    heads: heads.map((at) => ({ ...row(at), ...(at === tableRows.about && { label: "" }) })),
    lines: Array.from({ length: lines }, (_, n) => row(first + n)),
  };
}

/** Returns the room that the sheet takes with all that stands around the lines of its preview. */
export function sheetSize(data: Dataset, choice: Choice, words: TableWords): string {
  const { rows: height, columns: width } = sizeOf(chosenPlans(data, choice, words)(firstCell));
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
  /** The columns of the title, the labels and the first figure, and how many figures there are. */
  readonly title: number;
  readonly label: number;
  readonly firstFigure: number;
  readonly figures: number;
}

function shapeOf(data: Dataset, choice: Choice, words: TableWords): Shape {
  const { subject, columns: chosen, unit, fill } = choice;
  if (subject.kind === "table") {
    const table = requireTable(data, subject);
    return {
      heads: layoutOf(table, words, fill).heads.map(({ row }) => row),
      lines: table.rows.length,
      title: tableColumns.label,
      ...tableColumns,
      figures: table.columns.length,
    };
  }
  const requests = columnsOf(data, subject.code, chosen, unit);
  const differ = requests.some(({ shows }) => shows !== undefined);
  return {
    heads: [rows.period, ...(differ ? [rows.shown] : []), rows.release, rows.status],
    lines: definitions[subject.code].lines.length,
    title: columns.check,
    ...columns,
    figures: requests.length,
  };
}

function rowOf(plan: SheetPlan, row: number, shape: Shape): PreviewRow {
  const label = formatAt(plan, row, shape.label);
  const figure = formatAt(plan, row, shape.firstFigure);
  return {
    label: textAt(plan, row, shape.label),
    indent: label.indent ?? 0,
    bold: label.bold ?? false,
    italic: label.italic ?? false,
    top: figure.top,
    bottom: figure.bottom,
    cells: Array.from({ length: shape.figures }, (_, n) =>
      textAt(plan, row, shape.firstFigure + n),
    ),
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
