import { certain } from "../../errors.ts";
import { toCell } from "../../exact/decimal.ts";
import { isPercentageColumn } from "../../model/print.ts";
import { gridAsPrinted } from "../../statements/as-printed.ts";
import { notCalculated } from "../plan/answers.ts";
import type { Anchor, Fold } from "../plan/sheet-plan.ts";
import { amountStyle, styles } from "../plan/styles.ts";
import { summedColumns, type CheckedColumn, type CheckedSum } from "./checked-sums.ts";
import { cellAt, figureColumn, rowOfLine, type TableFrame } from "./frame.ts";
import { headText } from "./looks.ts";
import { checkBlocks } from "./widths.ts";

/** A formula and its expected value. */
export interface Calculated {
  readonly formula: string;
  readonly value: string;
}

/** The checks as they were planned. */
export interface PlannedChecks {
  /** The cells that say whether a total agrees. */
  readonly verdicts: readonly Anchor[];
  /** The folded columns; the verdicts are to their right. */
  readonly fold: Fold;
  /** How many totals agree. */
  readonly count: Calculated;
}

/** The columns to the right of a table: blocks with one column for each column that adds up. */
interface CheckColumns {
  readonly summed: readonly number[];
  readonly sums: number;
  readonly differences: number;
  readonly allowances: number;
  readonly verdict: number;
}

/**
 * Plans, to the right of a printed table and on the row of each total, the sum of its lines, the difference, the
 * allowance for rounding, and the verdict. Undefined for a table that prints no sum.
 */
export function planTableChecks(frame: TableFrame): PlannedChecks | undefined {
  const { table, sums } = frame;
  if (sums.length === 0) return undefined;
  const summed = summedColumns(table);
  const first = figureColumn(table.columns.length) + 1;
  const block = (k: number): number => first + k * summed.length;
  const columns: CheckColumns = {
    summed,
    sums: block(0),
    differences: block(1),
    allowances: block(2),
    verdict: block(checkBlocks),
  };
  planHeads(frame, columns);
  const verdicts = sums.map((each) => planSum(frame, columns, each));
  return {
    verdicts: verdicts.map(({ at }) => at),
    fold: { of: "columns", first, last: columns.verdict - 1 },
    count: countOf(frame, columns, verdicts),
  };
}

function planHeads({ grid, layout, table }: TableFrame, columns: CheckColumns): void {
  const names = gridAsPrinted(table).header;
  const above = layout.lastHead - 1;
  const title = (column: number, text: string): void => {
    grid.text(above, column, text);
    grid.style(cellAt(above, column), styles.quiet, styles.small);
  };
  title(columns.sums, "Sum of the lines");
  title(columns.differences, "Sum less printed (percentages in points)");
  title(columns.allowances, "Difference that rounding allows");
  for (const first of [columns.sums, columns.differences, columns.allowances])
    columns.summed.forEach((n, at) => {
      grid.text(layout.lastHead, first + at, certain(names[n + 1]));
      grid.style(cellAt(layout.lastHead, first + at), styles.quiet, styles.headerEnd, headText);
    });
  grid.text(layout.lastHead, columns.verdict, "▸ Checks");
  grid.style(cellAt(layout.lastHead, columns.verdict), styles.quiet, styles.headerEnd);
}

/** Plans the check of one total; returns the cell of its verdict, and the verdict. */
function planSum(
  frame: TableFrame,
  columns: CheckColumns,
  checked: CheckedSum,
): { readonly at: Anchor; readonly verdict: string } {
  const { grid } = frame;
  const row = rowOfLine(frame, checked.total);
  for (const each of checked.columns) planColumn(frame, columns, checked, each);
  const { formula, value } = verdictOf(frame, columns, row, checked.columns);
  grid.formula(row, columns.verdict, formula, value);
  grid.style(cellAt(row, columns.verdict), styles.left, styles.formula);
  return { at: { row, column: columns.verdict }, verdict: value };
}

function planColumn(
  frame: TableFrame,
  columns: CheckColumns,
  { total, parts }: CheckedSum,
  { n, value, difference, allowance }: CheckedColumn,
): void {
  const { grid, table, address } = frame;
  const row = rowOfLine(frame, total);
  const at = columns.summed.indexOf(n);
  const percent = isPercentageColumn(certain(table.columns[n]));
  const sum = address(row, columns.sums + at);
  const off = `${sum}-${address(row, figureColumn(n))}`;
  const beside = (first: number, places: number): void => {
    const shown = percent && first === columns.sums ? styles.finePercent : amountStyle(places);
    grid.style(cellAt(row, first + at), shown, styles.right, styles.quiet);
  };
  grid.formula(row, columns.sums + at, `=${sumOf(frame, parts, n)}`, toCell(value));
  const differs = percent ? `=ROUND(100*(${off}),6)` : `=ROUND(${off},6)`;
  grid.formula(row, columns.differences + at, differs, toCell(difference));
  grid.put(row, columns.allowances + at, { kind: "number", value: toCell(allowance) });
  beside(columns.sums, value.decimalPlaces());
  beside(columns.differences, difference.decimalPlaces());
  beside(columns.allowances, allowance.decimalPlaces());
}

/**
 * Lines are added by cell reference. A deducted line is `-SUM(x)`, so that a blank counts as nothing. If the one formula
 * of a spilled sheet fills nothing, its cells are empty, and the sum is unknown.
 */
function sumOf(frame: TableFrame, parts: CheckedSum["parts"], n: number): string {
  const { address, placement, layout } = frame;
  const column = figureColumn(n);
  const at = ({ row }: CheckedSum["parts"][number]): string =>
    address(rowOfLine(frame, row), column);
  const added = parts.filter(({ sign }) => sign === 1).map(at);
  const taken = parts.filter(({ sign }) => sign === -1).map(at);
  const sum = `SUM(${added.join(",")})${taken.map((each) => `-SUM(${each})`).join("")}`;
  return placement.fill === "spill"
    ? `IF(${address(layout.lastHead, column)}="",NA(),${sum})`
    : sum;
}

/** A printed table has no missing figures, so any error in it, also #N/A, means that the check was not made. */
function verdictOf(
  { address }: TableFrame,
  columns: CheckColumns,
  row: number,
  added: readonly CheckedColumn[],
): Calculated {
  const range = (first: number): string =>
    `${address(row, first)}:${address(row, first + columns.summed.length - 1)}`;
  const [off, allowed] = [range(columns.differences), range(columns.allowances)];
  const beyond = `SUMPRODUCT(MAX((ABS(${off})>${allowed})*ABS(${off})))`;
  const verdict = `IF(${beyond}>0,"✘ "&${beyond},IF(SUMPRODUCT(ABS(${off}))>0,"✔ rounding","✔"))`;
  const formula = `=IF(SUMPRODUCT(ISERROR(${off})*1)>0,"${notCalculated}",${verdict})`;
  const failing = added
    .filter(({ difference, allowance }) => difference.abs().gt(allowance))
    .map(({ difference }) => toCell(difference.abs()));
  if (failing.length > 0) return { formula, value: `✘ ${Math.max(...failing)}` };
  const exact = added.every(({ difference }) => difference.isZero());
  return { formula, value: exact ? "✔" : "✔ rounding" };
}

function countOf(
  { address }: TableFrame,
  { verdict: column }: CheckColumns,
  verdicts: readonly { readonly at: Anchor; readonly verdict: string }[],
): Calculated {
  const [first, last] = [certain(verdicts[0]).at, certain(verdicts.at(-1)).at];
  const range = `${address(first.row, column)}:${address(last.row, column)}`;
  const total = verdicts.length;
  const words = ` of ${total} ${total === 1 ? "total agrees" : "totals agree"}`;
  const good = verdicts.filter(({ verdict }) => verdict.startsWith("✔")).length;
  return {
    formula: `=IF(COUNTIF(${range},"${notCalculated}")>0,"${notCalculated}",COUNTIF(${range},"✔*")&"${words}")`,
    value: `${good}${words}`,
  };
}
