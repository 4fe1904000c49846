import { toCell } from "../exact/decimal.ts";
import { isMoney } from "../model/item.ts";
import type { ArrangedRow } from "../statements/arrange.ts";
import { ink, numberFormat } from "./format.ts";
import { columns, figureColumn, rows, type Frame } from "./frame.ts";
import { figureCall, notPresented, type Body } from "./statement-body.ts";

interface TotalRow {
  readonly arranged: ArrangedRow;
  /** Its row in the layout. */
  readonly line: number;
}

/** Puts down, below the statement, what every total differs by from the printed one, and beside the total the verdict. */
export function planChecks(frame: Frame, body: Body): void {
  const { grid, arranged } = frame;
  grid.addRow();
  const head = grid.addRow();
  grid.text(head, columns.label, "Sum less printed total (0: it foots)");
  grid.format({ row: head, rows: 1, column: columns.label, columns: 1 }, { bold: true });
  arranged.rows.forEach((row, line) => {
    if (row.line.kind === "total") planCheck(frame, { arranged: row, line }, body);
  });
}

function planCheck(frame: Frame, total: TotalRow, body: Body): void {
  const { grid, arranged, checkColumn } = frame;
  const { item, label } = total.arranged;
  if (!item) return;
  const row = grid.addRow();
  const totalRow = rows.firstLine + total.line;
  grid.text(row, columns.label, label);
  const differences = arranged.columns.map((_, n) => planDifference(frame, total, row, n, body));
  const range = `${frame.address(row, columns.firstFigure)}:${frame.address(row, checkColumn - 1)}`;
  grid.formula(totalRow, checkColumn, verdictFormula(range), verdictOf(differences));
  grid.format(
    { row: totalRow, rows: 1, column: checkColumn, columns: 1 },
    { align: "center", color: ink.formula },
  );
  grid.format({ row, rows: 1, column: columns.label, columns: 1 }, { indent: 1, color: ink.quiet });
  grid.format(
    { row, rows: 1, column: columns.firstFigure, columns: arranged.columns.length },
    { numberFormat: numberFormat(item, arranged.unit), color: ink.figure, align: "right" },
  );
}

function planDifference(
  frame: Frame,
  total: TotalRow,
  row: number,
  n: number,
  body: Body,
): number | undefined {
  const { item, entries } = total.arranged;
  const column = figureColumn(n);
  const totalRow = rows.firstLine + total.line;
  const cell = frame.address(totalRow, column);
  const printed = figureCall(frame, totalRow, column, item !== undefined && isMoney(item));
  const entry = entries[n];
  const value = body[total.line]?.[n];
  const difference =
    value && entry && !(entry instanceof Error)
      ? toCell(value.minus(entry).toDecimalPlaces(6))
      : undefined;
  const formula = `=IF(ISNUMBER(${cell}),IFNA(ROUND(${cell}-${printed},6),"${notPresented}"),"${notPresented}")`;
  frame.grid.formula(row, column, formula, difference ?? notPresented);
  return difference;
}

/** No tolerance: the printed statements foot to the last digit, in yen and in dollars. */
function verdictFormula(range: string): string {
  const largest = `MAX(MAX(${range}),-MIN(${range}))`;
  const verdict = `IF(${largest}=0,"OK","DIFF "&TEXT(${largest},"#,##0.######"))`;
  return `=IF(COUNT(${range})=0,"${notPresented}",${verdict})`;
}

function verdictOf(differences: readonly (number | undefined)[]): string | undefined {
  const known = differences.filter((difference) => difference !== undefined);
  if (known.length === 0) return notPresented;
  return known.every((difference) => difference === 0) ? "OK" : undefined;
}
