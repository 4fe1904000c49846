import { toCell } from "../exact/decimal.ts";
import type { Anchor } from "./plan.ts";
import { isMoney } from "../model/item.ts";
import type { ArrangedRow } from "../statements/arrange.ts";
import { ink, numberFormat } from "./format.ts";
import { columns, figureColumn, rows, type Frame } from "./frame.ts";
import { figureCall, notPresented, unlessEmpty, type Body } from "./statement-body.ts";

interface TotalRow {
  readonly arranged: ArrangedRow;
  /** Its row in the layout. */
  readonly line: number;
}

/** Puts down, below the statement, what every total differs by from the printed one, and returns where the verdicts stand. */
export function planChecks(frame: Frame, body: Body): Anchor[] {
  const { grid, arranged } = frame;
  const totals = arranged.rows.flatMap((row, line): TotalRow[] =>
    row.line.kind === "total" ? [{ arranged: row, line }] : [],
  );
  const lines = [rows.firstLine, rows.firstLine + arranged.rows.length - 1];
  const verdicts = lines.map((row) => frame.address(row, columns.check)).join(":");
  const agree = `=COUNTIF(${verdicts},"OK*")&" of ${totals.length} agree"`;
  grid.formula(rows.release, columns.check, agree);
  grid.addRow();
  const head = grid.addRow();
  grid.text(head, columns.label, "Sum less printed total (0: it foots)");
  grid.format({ row: head, rows: 1, column: columns.label, columns: 1 }, { bold: true });
  for (const total of totals) planCheck(frame, total, body);
  return totals.map(({ line }) => ({ row: rows.firstLine + line, column: columns.check }));
}

function planCheck(frame: Frame, total: TotalRow, body: Body): void {
  const { grid, arranged } = frame;
  const { item, label } = total.arranged;
  if (!item) return;
  const row = grid.addRow();
  const totalRow = rows.firstLine + total.line;
  grid.text(row, columns.label, label);
  const differences = arranged.columns.map((_, n) => planDifference(frame, total, row, n, body));
  grid.formula(totalRow, columns.check, verdictFormula(frame, row), verdictOf(differences));
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
  frame.grid.formula(row, column, differenceFormula(cell, printed), difference ?? notPresented);
  return difference;
}

/** An error in the total stays one: only a text, or a printed total that is not there, reads n.p. */
function differenceFormula(cell: string, printed: string): string {
  const difference = `IFNA(ROUND(${cell}-${printed},6),"${notPresented}")`;
  return `=IF(ISTEXT(${cell}),"${notPresented}",IF(ISNA(${cell}),${cell},${difference}))`;
}

/**
 * OK, or by how much it differs. No tolerance: the printed statements foot to the last digit, in yen and in dollars.
 * Where not every column could be checked, it says how many were.
 */
function verdictFormula(frame: Frame, row: number): string {
  const range = frame.figures(row);
  const heads = `COUNTA(${frame.figures(rows.period, "both")})`;
  const largest = `MAX(MAX(${range}),-MIN(${range}))`;
  const digits = `IF(${largest}=INT(${largest}),"#,##0","#,##0.000")`;
  const covered = `IF(COUNT(${range})<${heads}," "&COUNT(${range})&"/"&${heads},"")`;
  return unlessEmpty(range, `IF(${largest}=0,"OK"&${covered},"DIFF "&TEXT(${largest},${digits}))`);
}

function verdictOf(differences: readonly (number | undefined)[]): string | undefined {
  const known = differences.filter((difference) => difference !== undefined);
  if (known.length === 0) return notPresented;
  if (known.some((difference) => difference !== 0)) return undefined;
  return known.length === differences.length ? "OK" : `OK ${known.length}/${differences.length}`;
}
