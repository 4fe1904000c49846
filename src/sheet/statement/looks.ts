import type { ArrangedRow } from "../../statements/arrange/arranged-statement.ts";
import { isAmount, unitOfColumn, type ColumnRequest } from "../../statements/columns/column.ts";
import { ink, numberFormat, percentFormat, shades } from "../format.ts";
import { columns, figureColumn, type Frame } from "../frame.ts";
import { shownFlag } from "./flags.ts";

/** Formats a line: its label, its figures with their flags, the lines over and under totals. */
export function formatRow(frame: Frame, row: ArrangedRow, at: number): void {
  const { grid, arranged, endColumn } = frame;
  const { line, item } = row;
  const whole = { row: at, rows: 1, column: columns.label, columns: endColumn - columns.label };
  const figures = { ...whole, column: columns.firstFigure, columns: arranged.columns.length };
  grid.format({ ...whole, columns: 1 }, { indent: line.indent });
  if (line.kind === "heading") {
    grid.format(whole, { bold: true });
    return;
  }
  if (item) grid.format({ ...whole, column: columns.code, columns: 1 }, { color: ink.quiet });
  formatMargin(frame, row, at);
  arranged.columns.forEach((column, n) => {
    formatFigure(frame, row, column, at, n);
  });
  if (line.kind === "ratio" || line.kind === "outcome") grid.format(whole, { italic: true });
  if (line.kind !== "total") return;
  grid.format(whole, { bold: true });
  grid.format(figures, line.grand ? { top: "thin", bottom: "double" } : { top: "thin" });
}

/** Beside a total stands its verdict; beside others what they are counted in, or that they are computed. */
function formatMargin({ grid, checks, firstLine }: Frame, { item }: ArrangedRow, at: number): void {
  const margin = { row: at, rows: 1, column: columns.check, columns: 1 };
  if (checks.has(at - firstLine)) grid.format(margin, { color: ink.formula, align: "center" });
  else if (item) grid.format(margin, { color: ink.quiet, italic: true, align: "center", size: 9 });
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
      ? numberFormat(
          item,
          unitOfColumn(column, arranged.unit),
          shownFlag(frame, row, n) ?? (frame.flagged ? " " : ""),
        )
      : percentFormat;
  grid.format(cell, { numberFormat: shown, color: inkOf(frame, at, n), align: "right" });
}

/** Blue for a number that stands there, black for a formula of the sheet, purple for the add-in's. */
function inkOf({ grid }: Frame, at: number, n: number): string {
  const cell = grid.cells[at]?.[figureColumn(n)];
  switch (cell?.kind) {
    case "number":
    case "text":
      return ink.input;
    case "formula":
      return cell.formula.startsWith("=IFNA(") ? ink.figure : ink.formula;
    default:
      return ink.figure;
  }
}

/** Shades years. */
export function formatYears({ grid, arranged, firstLine }: Frame): void {
  const body = { row: firstLine, rows: arranged.rows.length };
  arranged.columns.forEach(({ period }, n) => {
    if (period.quarters === 4)
      grid.format({ ...body, column: figureColumn(n), columns: 1 }, { fill: shades.annual });
  });
}
