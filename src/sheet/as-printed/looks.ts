import { certain } from "../../errors.ts";
import { decimalsIn } from "../../exact/digits.ts";
import { isPercentageColumn } from "../../model/print.ts";
import { formatLabel, printedLabel } from "../../statements/printed-label.ts";
import type { Style } from "../plan/sheet-plan.ts";
import { indented, printedStyle, styles } from "../plan/styles.ts";
import { cellAt, figureColumn, rowOfLine, type TableFrame } from "./frame.ts";
import { tableColumns, tableRows, type HeadRow } from "./layout.ts";

/** A text with the same room on the right that a figure leaves for its parenthesis, so that heads end where digits end. */
export const headText: Style = {
  name: "head text",
  format: { numberFormat: "@_)", align: "right" },
};

/** A text from another cell, followed by its footnote mark. */
const marked = (mark: string): Style => ({
  name: `marked${mark}`,
  format: { numberFormat: `@"${mark}"` },
});

/** Formats a printed table as it is printed: its parentheses or minus signs, its decimals, its dashes; totals bold. */
export function formatPrintedTable(frame: TableFrame): void {
  formatHeads(frame);
  formatCells(frame);
  formatRows(frame);
}

function formatHeads({ grid, table, layout }: TableFrame): void {
  const all = { column: tableColumns.note, columns: table.columns.length + 2 };
  for (const head of layout.heads) {
    const isLast = head.row === layout.lastHead;
    const figures = { column: tableColumns.firstFigure, columns: table.columns.length };
    const beside = head.row === tableRows.about;
    grid.style({ row: head.row, rows: 1, ...(beside ? figures : all) }, styles.header);
    if (isLast) grid.style({ row: head.row, rows: 1, ...all }, styles.headerEnd);
    grid.style({ row: head.row, rows: 1, ...figures }, styles.columnHead, headText, styles.wrapped);
    if (!isLast) formatGroups(grid, head);
    if (!beside) grid.style(cellAt(head.row, tableColumns.label), styles.columnHead);
  }
  grid.style(cellAt(layout.lastHead, tableColumns.note), styles.quiet, styles.small, styles.center);
}

/**
 * A head over several columns is centred over them; a head over two columns is aligned to the right. A line below has
 * their width.
 */
function formatGroups(grid: TableFrame["grid"], { row, columns }: HeadRow): void {
  for (const { first, span } of groupsIn(columns).filter((group) => group.span > 1)) {
    const area = { row, rows: 1, column: figureColumn(first), columns: span };
    grid.style(area, styles.headerEnd, span > 2 ? overSeveral : overTwo);
  }
}

const overSeveral: Style = {
  name: "over several",
  format: { numberFormat: "General", align: "center", wrap: false },
};

/** A text in the second of two columns overflows to the left, where the first is empty. */
const overTwo: Style = { name: "over two", format: { wrap: false } };

/** Returns the heads of a row, each with the columns from it to the next. */
export function groupsIn(
  columns: readonly string[],
): { readonly text: string; readonly first: number; readonly span: number }[] {
  const starts = columns.flatMap((text, n) => (text === "" ? [] : [n]));
  return starts.map((first, i) => ({
    text: certain(columns[first]),
    first,
    span: (starts[i + 1] ?? columns.length) - first,
  }));
}

function formatCells(frame: TableFrame): void {
  const { grid, table, placement } = frame;
  const figures = {
    row: frame.layout.firstLine,
    rows: table.rows.length,
    column: tableColumns.firstFigure,
    columns: table.columns.length,
  };
  grid.style(figures, placement.fill === "values" ? styles.formula : styles.figure, styles.right);
  const minus = table.rows.some(({ cells }) => cells.some((text) => /^-\d/.test(text)));
  table.rows.forEach(({ cells }, line) => {
    table.columns.forEach((column, n) => {
      const text = certain(cells[n]);
      if (text === "") return;
      grid.style(
        cellAt(rowOfLine(frame, line), figureColumn(n)),
        printedStyle(digitsOf(text, isPercentageColumn(column)), { minus, dash: text === "-" }),
      );
    });
  });
}

/**
 * The format of a figure's digits as printed. A percentage is a fraction in its cell, and no format multiplies by 100
 * without a percent sign. So the cell shows the sign even if the release prints it only in the head of the column.
 */
function digitsOf(text: string, percent: boolean): string {
  const decimals = decimalsIn(text);
  const places = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  const whole = percent && !text.includes(",") ? "0" : "#,##0";
  return `${whole}${places}${percent ? "%" : ""}`;
}

function formatRows(frame: TableFrame): void {
  const { grid, table, sums, placement } = frame;
  const totals = new Set(sums.map(({ total }) => total));
  const labels = { row: rowOfLine(frame, 0), rows: table.rows.length, columns: 1 };
  grid.style({ ...labels, column: tableColumns.label }, styles.wrapped);
  table.rows.forEach(({ item, label: printed }, line) => {
    const row = rowOfLine(frame, line);
    const label = cellAt(row, tableColumns.label);
    const figures = { ...label, column: tableColumns.firstFigure, columns: table.columns.length };
    grid.style(cellAt(row, tableColumns.note), styles.quiet, styles.small, styles.center);
    if (item === undefined) grid.style(label, styles.heading);
    else if (totals.has(line) || /^total\b/i.test(printed)) {
      grid.style(label, styles.total);
      grid.style(figures, styles.total, styles.totalLine);
    } else grid.style(label, indented(1));
    const mark = printedLabel(printed).slice(formatLabel(printed).length);
    if (placement.fill === "spill" && mark !== "") grid.style(label, marked(mark));
  });
}
