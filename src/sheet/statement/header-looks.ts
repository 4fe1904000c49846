import { columns } from "../plan/sheet-columns.ts";
import { figureColumn, rows, type Frame } from "./frame.ts";
import { styles } from "../plan/styles.ts";
import { isAmount } from "../../statements/columns/column.ts";
import { headFollowed } from "./head-links.ts";

/** Formats the title and the heads of the columns: what a reader may change is blue. */
export function formatHeader(frame: Frame): void {
  const { grid, arranged, endColumn, firstLine, placement } = frame;
  const one = { rows: 1, columns: 1 };
  const figures = { column: columns.firstFigure, columns: arranged.columns.length };
  const head = { row: rows.period, rows: firstLine - rows.period };
  const whole = { column: 0, columns: endColumn + 1 };
  const derived = placement.fill === "values" ? styles.input : styles.figure;
  grid.style({ row: rows.title, column: columns.check, ...one }, styles.title);
  grid.style({ row: rows.about, column: columns.check, ...one }, styles.about);
  grid.style({ row: rows.unit, column: columns.label, ...one }, styles.strong);
  grid.style({ row: rows.unit, column: columns.firstFigure, ...one }, styles.about);
  grid.style({ ...head, ...whole }, styles.header);
  grid.style({ ...head, column: columns.code, columns: 1 }, styles.quiet);
  grid.style({ ...head, column: columns.check, columns: 1 }, styles.center);
  grid.style({ ...head, ...figures }, styles.right, derived);
  grid.style(
    { row: rows.period, rows: 1, column: columns.check, columns: endColumn - columns.check },
    styles.columnHead,
  );
  grid.style({ row: rows.period, rows: 3, ...figures }, styles.input);
  formatShown(frame);
  grid.style({ row: rows.ended, rows: 1, ...figures }, styles.date);
  grid.style({ row: rows.months, rows: 1, ...figures }, styles.months);
  grid.style({ row: rows.status, rows: 1, ...figures }, styles.status);
  if (firstLine > rows.column)
    grid.style({ row: rows.column, rows: 1, ...figures }, styles.formula, styles.small);
  grid.style({ row: firstLine - 1, rows: 1, ...whole }, styles.headerEnd);
}

/** A unit that follows the sheet's is a formula; a change says what it is counted from. */
function formatShown({ grid, arranged, placement }: Frame): void {
  const live = placement.fill !== "values";
  arranged.columns.forEach((request, n) => {
    const cell = { rows: 1, column: figureColumn(n), columns: 1 };
    if (request.shows === undefined && live)
      grid.style({ row: rows.shown, ...cell }, styles.formula);
    if (headFollowed(arranged.columns, n) !== undefined && live)
      grid.style({ ...cell, row: rows.period, rows: 3 }, styles.formula);
    if (!isAmount(request))
      grid.style(
        { row: rows.ended, ...cell },
        styles.against,
        live ? styles.formula : styles.input,
      );
  });
}
