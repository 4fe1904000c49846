import { againstFormat, dateFormat, ink, monthsFormat, shades } from "../format.ts";
import { columns, figureColumn, rows, type Frame } from "../frame.ts";
import { isAmount } from "../../statements/columns/column.ts";
import { headFollowed } from "./head-links.ts";

/** Formats the title and the heads of the columns: what a reader may change is blue. */
export function formatHeader(frame: Frame): void {
  const { grid, arranged, endColumn, firstLine, placement } = frame;
  const one = { rows: 1, columns: 1 };
  const figures = { column: columns.firstFigure, columns: arranged.columns.length };
  const head = { row: rows.period, rows: firstLine - rows.period };
  const whole = { column: 0, columns: endColumn + 1 };
  const derived = placement.fill === "values" ? ink.input : ink.figure;
  const quiet = { color: ink.quiet, italic: true } as const;
  grid.format({ row: rows.title, column: columns.check, ...one }, { bold: true, size: 14 });
  grid.format({ row: rows.about, column: columns.check, ...one }, quiet);
  grid.format({ row: rows.unit, column: columns.label, ...one }, { bold: true });
  grid.format({ row: rows.unit, column: columns.firstFigure, ...one }, quiet);
  grid.format({ ...head, ...whole }, { fill: shades.header });
  grid.format({ ...head, column: columns.code, columns: 1 }, { color: ink.quiet });
  grid.format({ ...head, column: columns.check, columns: 1 }, { align: "center" });
  grid.format({ ...head, ...figures }, { align: "right", color: derived });
  grid.format(
    { row: rows.period, rows: 1, column: columns.check, columns: endColumn - columns.check },
    { bold: true },
  );
  grid.format({ row: rows.period, rows: 3, ...figures }, { color: ink.input });
  formatShown(frame);
  grid.format({ row: rows.ended, rows: 1, ...figures }, { numberFormat: dateFormat });
  grid.format({ row: rows.months, rows: 1, ...figures }, { numberFormat: monthsFormat });
  grid.format({ row: rows.status, rows: 1, ...figures }, { italic: true });
  if (firstLine > rows.column)
    grid.format({ row: rows.column, rows: 1, ...figures }, { color: ink.formula, size: 9 });
  grid.format({ row: firstLine - 1, rows: 1, ...whole }, { bottom: "thin" });
}

/** A unit that follows the sheet's is a formula; a change says what it is counted from. */
function formatShown({ grid, arranged, placement }: Frame): void {
  const live = placement.fill !== "values";
  arranged.columns.forEach((request, n) => {
    const cell = { rows: 1, column: figureColumn(n), columns: 1 };
    if (request.shows === undefined && live)
      grid.format({ row: rows.shown, ...cell }, { color: ink.formula });
    if (headFollowed(arranged.columns, n) !== undefined && live)
      grid.format({ ...cell, row: rows.period, rows: 3 }, { color: ink.formula });
    if (!isAmount(request))
      grid.format(
        { row: rows.ended, ...cell },
        { numberFormat: againstFormat, color: live ? ink.formula : ink.input },
      );
  });
}
