import type { Dataset } from "../dataset/dataset.ts";
import { sum, toCell, type Decimal } from "../exact/decimal.ts";
import { isMoney } from "../model/item.ts";
import { partsOf, type Part } from "../statements/footing.ts";
import type { ArrangedRow, Entry } from "../statements/arrange.ts";
import { fills, ink, numberFormat } from "./format.ts";
import { columns, figureColumn, rows, type Frame } from "./frame.ts";

/** What stands where there is no figure for a period, release and unit; text, so that SUM passes over it. */
export const notPresented = "n.p.";

/** The lines as they were put down: the exact value each cell comes to, by row of the layout and column. */
export type Body = readonly (readonly (Decimal | undefined)[])[];

/** Puts down the lines of a statement and returns the values its cells come to. */
export function planBody(frame: Frame, data: Dataset): Body {
  const body: (Decimal | undefined)[][] = [];
  frame.arranged.rows.forEach((arranged, n) => {
    const row = frame.grid.addRow();
    const parts = partsOf(frame.arranged.layout, n, data.items);
    body.push(planRow(frame, arranged, row, parts, body));
    formatRow(frame, arranged, row);
  });
  formatYears(frame);
  return body;
}

function planRow(
  frame: Frame,
  { item, label, entries }: ArrangedRow,
  row: number,
  parts: readonly Part[],
  above: Body,
): (Decimal | undefined)[] {
  const { grid } = frame;
  grid.text(row, columns.label, label);
  if (!item) return [];
  grid.text(row, columns.code, item.code);
  if (!isMoney(item)) grid.text(row, columns.check, item.unit);
  return entries.map((entry, n) => {
    const column = figureColumn(n);
    const value = parts.length > 0 ? sumOf(parts, above, n) : valueOf(entry);
    const formula =
      parts.length > 0
        ? sumFormula(frame, parts, column)
        : figureFormula(frame, row, column, isMoney(item));
    grid.formula(row, column, formula, value ? toCell(value) : notPresented);
    return value;
  });
}

const valueOf = (entry: Entry): Decimal | undefined => (entry instanceof Error ? undefined : entry);

function sumOf(parts: readonly Part[], above: Body, column: number): Decimal | undefined {
  const values = parts.flatMap(({ row, sign }) => above[row]?.[column]?.times(sign) ?? []);
  return values.length > 0 ? sum(values) : undefined;
}

/** The live figure: `=IFNA(IIJ.FIGURE(D$5,$A9,$B$3,D$6),"n.p.")`; a wrong code still shows its error. */
function figureFormula(frame: Frame, row: number, column: number, money: boolean): string {
  return `=IFNA(${figureCall(frame, row, column, money)},"${notPresented}")`;
}

/** The call of `IIJ.FIGURE` for a row and a column: the period and release in the head, the code in column A. */
export function figureCall(frame: Frame, row: number, column: number, money: boolean): string {
  const period = frame.address(rows.period, column, "row");
  const code = frame.address(row, columns.code, "column");
  const unit = money ? frame.address(rows.unit, columns.label, "both") : "";
  return `IIJ.FIGURE(${period},${code},${unit},${frame.address(rows.release, column, "row")})`;
}

/** A native sum over the lines above; a part that is subtracted is `-SUM(x)`, so that a text in it counts nothing. */
function sumFormula(frame: Frame, parts: readonly Part[], column: number): string {
  const added = rangesOf(
    frame,
    parts.filter(({ sign }) => sign === 1),
    column,
  );
  const taken = rangesOf(
    frame,
    parts.filter(({ sign }) => sign === -1),
    column,
  );
  const total = `SUM(${added.join(",")})${taken.map((range) => `-SUM(${range})`).join("")}`;
  return unlessEmpty([...added, ...taken].join(","), total);
}

/**
 * Returns a formula that reads n.p. where ranges hold no number. AND passes an error in them on, where COUNT alone would
 * take a sheet full of errors for an empty one.
 */
export function unlessEmpty(ranges: string, formula: string): string {
  return `=IF(AND(COUNT(${ranges})=0,SUM(${ranges})=0),"${notPresented}",${formula})`;
}

/** Adjoining rows become one range. */
function rangesOf(frame: Frame, parts: readonly Part[], column: number): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const { row } of parts) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  const address = (line: number): string => frame.address(rows.firstLine + line, column);
  return runs.map(({ first, last }) =>
    first === last ? address(first) : `${address(first)}:${address(last)}`,
  );
}

function formatRow(
  { grid, arranged, endColumn }: Frame,
  { line, item }: ArrangedRow,
  row: number,
): void {
  const whole = { row, rows: 1, column: columns.label, columns: endColumn - columns.label };
  const figures = { row, rows: 1, column: columns.firstFigure, columns: arranged.columns.length };
  grid.format({ row, rows: 1, column: columns.label, columns: 1 }, { indent: line.indent });
  if (!item) {
    grid.format(whole, { bold: true });
    return;
  }
  grid.format({ row, rows: 1, column: columns.code, columns: 1 }, { color: ink.quiet });
  grid.format(
    { row, rows: 1, column: columns.check, columns: 1 },
    line.kind === "total"
      ? { color: ink.formula, align: "center" }
      : { color: ink.quiet, italic: true, align: "center" },
  );
  const color = line.kind === "total" ? ink.formula : ink.figure;
  grid.format(figures, { numberFormat: numberFormat(item, arranged.unit), color, align: "right" });
  if (line.kind !== "total") return;
  grid.format(whole, { bold: true });
  grid.format(figures, line.grand ? { top: "thin", bottom: "double" } : { top: "thin" });
}

function formatYears({ grid, arranged, endColumn }: Frame): void {
  const body = { row: rows.firstLine, rows: grid.rows - rows.firstLine };
  grid.format({ ...body, column: endColumn, columns: 1 }, { fill: fills.annual });
  arranged.columns.forEach(({ period }, n) => {
    if (period.quarters === 4)
      grid.format({ ...body, column: figureColumn(n), columns: 1 }, { fill: fills.annual });
  });
}
