import type { Dataset } from "../dataset/dataset.ts";
import { requireFigure } from "../dataset/require-figure.ts";
import { attempt, Failure } from "../errors.ts";
import { serialOf } from "../model/calendar.ts";
import type { Figure } from "../model/figure.ts";
import { monthsOf, periodEnd } from "../model/period.ts";
import type { Vintage } from "../model/release.ts";
import type { ColumnRequest } from "../statements/arrange.ts";
import { dateFormat, fills, ink, monthsFormat } from "./format.ts";
import { columns, figureColumn, rows, type Frame } from "./frame.ts";
import { notPresented } from "./statement-body.ts";

/** Puts down the title, the unit, and the head of every column: period, release, end, status and length. */
export function planHeader(frame: Frame, data: Dataset): void {
  const { grid, arranged } = frame;
  const { layout, unit } = arranged;
  const key = data.items.get(layout.key);
  while (grid.rows < rows.firstLine) grid.addRow();
  grid.text(rows.title, columns.label, `Internet Initiative Japan: ${layout.title}`);
  grid.text(rows.about, columns.label, `${layout.about}; as printed in IIJ's earnings releases`);
  grid.text(rows.unit, columns.code, "Unit");
  grid.text(rows.unit, columns.label, unit.code);
  grid.text(
    rows.unit,
    columns.firstFigure,
    `Amounts in ${unit.label}; insert again for another unit.`,
  );
  grid.text(rows.period, columns.code, "Item code");
  grid.text(rows.period, columns.check, "Check");
  grid.text(rows.status, columns.code, layout.key);
  grid.text(rows.period, columns.label, "Period");
  grid.text(rows.release, columns.label, "Release");
  grid.text(rows.ended, columns.label, "Ended");
  grid.text(rows.status, columns.label, `Status of ${key?.label.toLowerCase() ?? ""}`);
  if (key?.kind === "flow") grid.text(rows.months, columns.label, "Months");
  arranged.columns.forEach((request, n) => {
    planColumnHead(frame, request, figureColumn(n), findKeyFigure(data, layout.key, request));
    if (key?.kind === "flow") planMonths(frame, request, figureColumn(n));
  });
  formatHeader(frame);
}

/** Returns the figure whose release and status stand for a whole column, where there is one. */
export function findKeyFigure(
  data: Dataset,
  key: string,
  request: ColumnRequest,
): Figure | undefined {
  const item = data.items.get(key);
  const figure = item && attempt(() => requireFigure(data, { item, ...request }));
  return figure instanceof Failure ? undefined : figure;
}

/** The release that answered is named, so that the column keeps its vintage when newer releases are held. */
function planColumnHead(
  frame: Frame,
  request: ColumnRequest,
  column: number,
  key: Figure | undefined,
): void {
  const { grid } = frame;
  const period = frame.address(rows.period, column, "row");
  const release = frame.address(rows.release, column, "row");
  const keyCode = frame.address(rows.status, columns.code, "both");
  grid.text(rows.period, column, request.period.code);
  grid.text(rows.release, column, key?.release.code ?? vintageCode(request.vintage));
  grid.formula(
    rows.ended,
    column,
    `=IIJ.PERIODEND(${period},${release})`,
    serialOf(periodEnd(request.period)),
  );
  const status = `=IFNA(IIJ.STATUS(${period},${keyCode},${release}),"${notPresented}")`;
  grid.formula(rows.status, column, status, key?.status ?? notPresented);
}

/** Looked up and not guessed from the code; a period that is not in the list stays blank. */
function planMonths(frame: Frame, { period }: ColumnRequest, column: number): void {
  const code = frame.address(rows.period, column, "row");
  frame.grid.formula(
    rows.months,
    column,
    `=IFNA(VLOOKUP(${code},IIJ.PERIODS(),5,FALSE),"")`,
    monthsOf(period),
  );
}

const vintageCode = (vintage: Vintage): string =>
  typeof vintage === "string" ? vintage : vintage.code;

function formatHeader({ grid, arranged, endColumn }: Frame): void {
  const one = { rows: 1, columns: 1 };
  const figures = { column: columns.firstFigure, columns: arranged.columns.length };
  const head = { row: rows.period, rows: rows.firstLine - rows.period };
  const whole = { column: 0, columns: endColumn + 1 };
  grid.format({ row: rows.title, column: columns.label, ...one }, { bold: true, size: 14 });
  grid.format(
    { row: rows.about, column: columns.label, ...one },
    { italic: true, color: ink.quiet },
  );
  grid.format({ row: rows.unit, column: columns.code, ...one }, { color: ink.quiet });
  grid.format({ row: rows.unit, column: columns.label, ...one }, { bold: true });
  grid.format(
    { row: rows.unit, column: columns.firstFigure, ...one },
    { italic: true, color: ink.quiet },
  );
  grid.format({ ...head, ...whole }, { fill: fills.header });
  grid.format({ ...head, column: columns.code, columns: 1 }, { color: ink.quiet });
  grid.format({ ...head, column: columns.check, columns: 1 }, { align: "center" });
  grid.format({ ...head, ...figures }, { align: "right" });
  grid.format(
    { row: rows.period, rows: 1, column: columns.label, columns: endColumn },
    { bold: true },
  );
  grid.format({ row: rows.period, rows: 2, ...figures }, { color: ink.input });
  grid.format(
    { row: rows.ended, rows: 1, ...figures },
    { numberFormat: dateFormat, color: ink.figure },
  );
  grid.format({ row: rows.status, rows: 1, ...figures }, { color: ink.figure, italic: true });
  grid.format(
    { row: rows.months, rows: 1, ...figures },
    { numberFormat: monthsFormat, color: ink.figure },
  );
  grid.format({ row: rows.firstLine - 1, rows: 1, ...whole }, { bottom: "thin" });
}
