import { decimalsIn } from "../../exact/digits.ts";
import { isPercentageColumn } from "../../model/print.ts";
import { columns } from "../plan/sheet-columns.ts";
import { indented, printedStyle, styles } from "../plan/styles.ts";
import { tableRows, type TableFrame } from "./frame.ts";

/** Formats a printed table as it is printed: its parentheses or minus signs, its decimals, its dashes; totals bold. */
export function formatPrintedTable(frame: TableFrame, totals: ReadonlySet<number>): void {
  const { grid, table, placement } = frame;
  const one = { rows: 1, columns: 1 };
  const width = grid.columns - columns.check;
  const head = { row: tableRows.head, rows: 1, column: columns.check, columns: width };
  const figures = { column: columns.firstFigure, columns: table.columns.length };
  const isValues = placement.fill === "values";
  grid.style({ row: tableRows.title, column: columns.check, ...one }, styles.title);
  grid.style({ row: tableRows.about, column: columns.check, ...one }, styles.about);
  grid.style(
    { row: tableRows.release, rows: 2, column: columns.label, columns: 1 },
    styles.strong,
    isValues ? styles.formula : styles.input,
  );
  grid.style(head, styles.columnHead, styles.header, styles.right, styles.headerEnd);
  grid.style({ ...head, columns: 1 }, styles.center);
  grid.style({ ...head, column: columns.label, columns: 1 }, styles.left);
  grid.style(
    { ...head, ...figures, row: tableRows.column },
    styles.quiet,
    styles.small,
    styles.right,
  );
  grid.style(
    { ...figures, row: tableRows.firstLine, rows: table.rows.length },
    isValues ? styles.input : styles.figure,
    styles.right,
  );
  formatCells(frame);
  formatRows(frame, totals);
}

function formatCells({ grid, table }: TableFrame): void {
  const minus = table.rows.some(({ cells }) => cells.some((text) => /^-\d/.test(text)));
  table.rows.forEach(({ cells }, n) => {
    table.columns.forEach((column, at) => {
      const text = cells[at] ?? "";
      if (text === "") return;
      const percent = isPercentageColumn(column);
      grid.style(
        { row: tableRows.firstLine + n, rows: 1, column: columns.firstFigure + at, columns: 1 },
        printedStyle(digitsOf(text, percent), { minus, dash: text === "-" }),
        ...(percent ? [styles.ratio] : []),
      );
    });
  });
}

/** The format of a figure's digits as they are printed. */
function digitsOf(text: string, percent: boolean): string {
  const decimals = decimalsIn(text);
  const places = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  const whole = percent && !text.includes(",") ? "0" : "#,##0";
  return `${whole}${places}${percent ? "%" : ""}`;
}

function formatRows({ grid, table }: TableFrame, totals: ReadonlySet<number>): void {
  table.rows.forEach(({ item, label }, n) => {
    const whole = {
      row: tableRows.firstLine + n,
      rows: 1,
      column: columns.label,
      columns: grid.columns - columns.label,
    };
    if (item === undefined) grid.style(whole, styles.heading);
    else if (totals.has(n) || /^total\b/i.test(label)) {
      grid.style(whole, styles.total);
      grid.style(
        { ...whole, column: columns.firstFigure, columns: table.columns.length },
        styles.totalLine,
      );
    } else grid.style({ ...whole, columns: 1 }, indented(1));
  });
}
