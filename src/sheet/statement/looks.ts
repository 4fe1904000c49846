import type { ArrangedRow } from "../../statements/arrange/arranged-statement.ts";
import { isAmount, unitOfColumn, type ColumnRequest } from "../../statements/columns/column.ts";
import { columns } from "../plan/sheet-columns.ts";
import { figureColumn, type Frame } from "./frame.ts";
import type { Style } from "../plan/sheet-plan.ts";
import { indented, itemStyle, styles } from "../plan/styles.ts";
import { shownMarks } from "./shown-marks.ts";

/** Formats a line: its label, its figures with their marks, the lines over and under totals. */
export function formatRow(frame: Frame, row: ArrangedRow, at: number): void {
  const { grid, arranged, endColumn } = frame;
  const { line, item } = row;
  const whole = { row: at, rows: 1, column: columns.label, columns: endColumn - columns.label };
  const figures = { ...whole, column: columns.firstFigure, columns: arranged.columns.length };
  grid.style({ ...whole, columns: 1 }, indented(line.indent));
  if (line.kind === "heading") {
    grid.style(whole, styles.heading);
    return;
  }
  if (item) grid.style({ ...whole, column: columns.code, columns: 1 }, styles.quiet);
  formatMargin(frame, row, at);
  arranged.columns.forEach((column, n) => {
    formatFigure(frame, row, column, at, n);
  });
  if (line.kind === "ratio" || line.kind === "outcome") grid.style(whole, styles.ratio);
  if (line.kind !== "total") return;
  grid.style(whole, styles.total);
  grid.style(figures, line.grand ? styles.grandLine : styles.totalLine);
}

/** Beside a total stands its verdict; beside others what they are counted in, or that they are computed. */
function formatMargin({ grid, checks, firstLine }: Frame, { item }: ArrangedRow, at: number): void {
  const margin = { row: at, rows: 1, column: columns.check, columns: 1 };
  if (checks.has(at - firstLine)) grid.style(margin, styles.formula, styles.center);
  else if (item) grid.style(margin, styles.quiet, styles.aside, styles.center);
}

function formatFigure(
  frame: Frame,
  row: ArrangedRow,
  column: ColumnRequest,
  at: number,
  n: number,
): void {
  const { grid, arranged } = frame;
  const { item } = row;
  const cell = { row: at, rows: 1, column: figureColumn(n), columns: 1 };
  const shown =
    item && row.line.kind !== "growth" && (isAmount(column) || column.shows === "Difference")
      ? itemStyle(
          item,
          unitOfColumn(column, arranged.unit),
          shownMarks(frame, row, n).padEnd(frame.markRoom),
        )
      : styles.percent;
  grid.style(cell, shown, colorOf(frame, at, n), styles.right);
}

/** Blue for a number that stands there, black for a formula of the sheet, purple for the add-in's. */
function colorOf({ grid }: Frame, at: number, n: number): Style {
  const cell = grid.cells[at]?.[figureColumn(n)];
  switch (cell?.kind) {
    case "number":
    case "text":
    case "error":
      return styles.input;
    case "formula":
      return cell.formula.includes("IIJ.") ? styles.figure : styles.formula;
    default:
      return styles.figure;
  }
}

/** Shades years. */
export function formatYears({ grid, arranged, firstLine }: Frame): void {
  const body = { row: firstLine, rows: arranged.rows.length };
  arranged.columns.forEach(({ period }, n) => {
    if (period.quarters === 4)
      grid.style({ ...body, column: figureColumn(n), columns: 1 }, styles.annual);
  });
}
