import type { Dataset } from "../dataset/dataset.ts";
import { requireFigure } from "../dataset/require-figure.ts";
import { serialOf } from "../model/calendar.ts";
import { monthsOf, periodEnd } from "../model/period.ts";
import type { Vintage } from "../model/release.ts";
import { moneyUnits } from "../model/unit.ts";
import type { ColumnRequest } from "../statements/arrange.ts";
import { dateFormat, fills, ink } from "./format.ts";
import { columns, figureColumn, rows, type Frame } from "./frame.ts";

/** Puts down the title, the unit, and the head of every column: period, release, end, length and status. */
export function planHeader(frame: Frame, data: Dataset): void {
  const { grid, arranged } = frame;
  while (grid.rows < rows.firstLine) grid.addRow();
  grid.text(rows.title, columns.label, `Internet Initiative Japan: ${arranged.layout.title}`);
  grid.text(
    rows.about,
    columns.label,
    `${arranged.layout.about}; per-share figures in JPY; as printed in IIJ's earnings releases`,
  );
  grid.text(rows.unit, columns.code, "Unit");
  grid.text(rows.unit, columns.label, arranged.unit.code);
  grid.text(
    rows.unit,
    columns.firstFigure,
    `Unit of all amounts: ${moneyUnits.map(({ code }) => code).join(", ")}`,
  );
  grid.text(rows.period, columns.code, "Item code");
  ["Period", "Release", "Ended", "Months"].forEach((label, i) => {
    grid.text(rows.period + i, columns.label, label);
  });
  grid.text(rows.status, columns.code, arranged.layout.key);
  grid.text(
    rows.status,
    columns.label,
    `Status of ${data.items.get(arranged.layout.key)?.label.toLowerCase() ?? ""}`,
  );
  grid.text(rows.period, frame.checkColumn, "Check");
  arranged.columns.forEach((column, n) => {
    planColumnHead(frame, data, column, figureColumn(n));
  });
  formatHeader(frame);
}

function planColumnHead(frame: Frame, data: Dataset, request: ColumnRequest, column: number): void {
  const { grid } = frame;
  const period = frame.address(rows.period, column, "row");
  const release = frame.address(rows.release, column, "row");
  const key = frame.address(rows.status, columns.code, "both");
  grid.text(rows.period, column, request.period.code);
  grid.text(rows.release, column, vintageCode(request.vintage));
  grid.formula(
    rows.ended,
    column,
    `=IIJ.PERIODEND(${period})`,
    serialOf(periodEnd(request.period)),
  );
  grid.formula(rows.months, column, monthsFormula(period), `${monthsOf(request.period)}M`);
  grid.formula(
    rows.status,
    column,
    `=IFNA(IIJ.STATUS(${period},${key},${release}),"n.p.")`,
    statusOf(frame, data, request),
  );
}

/** A formula, so that the length follows when the period in the head is changed. */
function monthsFormula(period: string): string {
  const year = `OR(LEFT(${period},2)="FY",LEFT(${period},3)="LTM",LEFT(${period},3)="LFY")`;
  const shorter = `IF(LEFT(${period},2)="9M","9M",IF(MID(${period},2,1)="H","6M","3M"))`;
  return `=IF(${year},"12M",${shorter})`;
}

function statusOf({ arranged }: Frame, data: Dataset, { period, vintage }: ColumnRequest): string {
  const row = arranged.rows.find(({ item }) => item?.code === arranged.layout.key);
  const entry =
    row?.entries[arranged.columns.findIndex((c) => c.period === period && c.vintage === vintage)];
  const item = data.items.get(arranged.layout.key);
  if (!item || !entry || entry instanceof Error) return "n.p.";
  return requireFigure(data, { item, period, vintage }).status;
}

/** Returns how a vintage is written into a release cell. */
export function vintageCode(vintage: Vintage): string {
  return typeof vintage === "string" ? vintage : vintage.code;
}

function formatHeader({ grid, arranged, checkColumn }: Frame): void {
  const one = { rows: 1, columns: 1 };
  const figures = { column: columns.firstFigure, columns: arranged.columns.length };
  grid.format({ row: rows.title, column: columns.label, ...one }, { bold: true, size: 14 });
  grid.format(
    { row: rows.about, column: columns.label, ...one },
    { italic: true, color: ink.quiet },
  );
  grid.format({ row: rows.unit, column: columns.label, ...one }, { color: ink.input, bold: true });
  grid.format(
    { row: rows.unit, column: columns.firstFigure, ...one },
    { italic: true, color: ink.quiet },
  );
  grid.format({ row: rows.unit, column: columns.code, rows: 1, columns: 1 }, { color: ink.quiet });
  const head = { row: rows.period, rows: rows.firstLine - rows.period };
  grid.format({ ...head, column: 0, columns: checkColumn + 1 }, { fill: fills.header });
  grid.format({ ...head, column: columns.code, columns: 1 }, { color: ink.quiet });
  grid.format({ ...head, ...figures }, { align: "right" });
  grid.format(
    { row: rows.period, rows: 1, column: columns.label, columns: checkColumn },
    { bold: true },
  );
  grid.format({ row: rows.period, rows: 2, ...figures }, { color: ink.input });
  grid.format(
    { row: rows.ended, rows: 1, ...figures },
    { numberFormat: dateFormat, color: ink.figure },
  );
  grid.format({ row: rows.status, rows: 1, ...figures }, { color: ink.figure, italic: true });
  grid.format(
    { row: rows.firstLine - 1, rows: 1, column: 0, columns: checkColumn + 1 },
    { bottom: "thin" },
  );
  grid.format({ ...head, column: checkColumn, columns: 1 }, { align: "center" });
}
