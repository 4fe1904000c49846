import type { Dataset } from "../../dataset/dataset.ts";
import { firstCell, type MakePlan } from "../../excel/inserted.ts";
import { formatCell } from "../../sheet/plan/cell-text.ts";
import { formatAt } from "../../sheet/plan/format-at.ts";
import { sizeOf, type CellFormat, type SheetPlan, type Size } from "../../sheet/plan/sheet-plan.ts";
import { styles } from "../../sheet/plan/styles.ts";
import type { TableWords } from "../../dataset/open-notes.ts";
import type { Choice } from "./choice.ts";
import { chosenPlans } from "./chosen-plans.ts";
import { reportPlans } from "./report-plans.ts";

/** A row of a preview, with its texts and format. */
export interface PreviewRow {
  readonly label: string;
  readonly indent: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The lines above and below its figures. */
  readonly top: CellFormat["top"];
  readonly bottom: CellFormat["bottom"];
  readonly cells: readonly string[];
  /** The colour of each cell's figures. */
  readonly inks: readonly PreviewInk[];
}

/**
 * The meaning of a colour: blue for the reader's own cells and for values, purple for figures of the add-in, black for
 * all others.
 */
export type PreviewInk = "blue" | "purple" | "black";

/** The main part of a sheet: its title, the heads of its columns and its lines. */
export interface Preview {
  readonly title: string;
  readonly about: string;
  /** The first row names the columns. */
  readonly heads: readonly PreviewRow[];
  readonly lines: readonly PreviewRow[];
}

/**
 * Returns the preview of the chosen sheet. It is taken from the plan that would be written, but without the results of
 * the reconciliation, which are not shown and take time to compute.
 */
export function previewOf(data: Dataset, choice: Choice, words: TableWords): Preview {
  const plan = plansOf(data, choice, words, true)(firstCell);
  const { title, about, heads, lines } = plan.reading;
  const row = (at: number): PreviewRow => rowOf(plan, at);
  return {
    title: textAt(plan, title.row, title.column),
    about: textAt(plan, about.row, about.column),
    heads: heads.map(row),
    lines: lines.slice(0, mostLines).map(row),
  };
}

/** Returns the size of the whole sheet, including the parts that the preview does not show. */
export const sheetSize = (data: Dataset, choice: Choice, words: TableWords): Size =>
  sizeOf(plansOf(data, choice, words)(firstCell));

/** How many lines are shown. The list of all checks would take too long to show. */
const mostLines = 60;

function plansOf(data: Dataset, choice: Choice, words: TableWords, unreconciled = false): MakePlan {
  const { subject } = choice;
  return subject.kind === "report"
    ? reportPlans(data, subject.code, choice)
    : chosenPlans(data, choice, subject, { words, unreconciled });
}

function rowOf(plan: SheetPlan, row: number): PreviewRow {
  const { label: labels, figures } = plan.reading;
  const label = formatAt(plan, row, labels);
  const figure = formatAt(plan, row, figures[0] ?? labels);
  return {
    label: textAt(plan, row, labels),
    indent: label.indent ?? 0,
    bold: label.bold ?? false,
    italic: label.italic ?? false,
    top: figure.top,
    bottom: figure.bottom,
    cells: figures.map((column) => textAt(plan, row, column)),
    inks: figures.map((column) => inkAt(plan, row, column)),
  };
}

function textAt(plan: SheetPlan, row: number, column: number): string {
  const cell = plan.cells[row]?.[column];
  return cell ? formatCell(cell, formatAt(plan, row, column).numberFormat) : "";
}

const inkOf: ReadonlyMap<string | undefined, PreviewInk> = new Map([
  [styles.yours.format.color, "blue"],
  [styles.figure.format.color, "purple"],
]);

const inkAt = (plan: SheetPlan, row: number, column: number): PreviewInk =>
  inkOf.get(formatAt(plan, row, column).color) ?? "black";
