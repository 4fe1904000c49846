import { Decimal, toCell } from "../../exact/decimal.ts";
import { isAmount, unitOfColumn } from "../../statements/columns/column.ts";
import { valueOf, wordOf, absentWords } from "../../statements/arrange/entry.ts";
import { partsOf, type Part } from "../../statements/arrange/total-parts.ts";
import { allowanceOf } from "./allowance.ts";
import { columns } from "../plan/sheet-columns.ts";
import { figureColumn, rows, type CheckRows, type Frame } from "./frame.ts";
import type { Anchor, Style } from "../plan/sheet-plan.ts";
import { indented, itemStyle, styles } from "../plan/styles.ts";
import { put, type Body, type CellValue } from "../plan/cell-value.ts";
import { isUntold, notCalculated } from "../plan/answers.ts";
import { figureCall, ifFilled, lacksALine, sumOrAbsent } from "./formulas.ts";
import { lacks, sumOfParts } from "./sums.ts";

/** A total being checked: its row in the definition and the rows of its check. */
interface Checked extends CheckRows {
  readonly line: number;
  readonly parts: readonly Part[];
}

/**
 * Puts down, below the lines, what every total is held against and what it differs by, and beside it the verdict; returns
 * where the verdicts stand.
 *
 * A native sum is held against the printed total; a printed total against the sum of its lines.
 */
export function planChecks(frame: Frame, body: Body): Anchor[] {
  const { grid, arranged, data, firstLine, nativeTotals } = frame;
  if (frame.checks.size === 0) return [];
  const checked = [...frame.checks].map(([line, at]): Checked => ({
    line,
    parts: partsOf(arranged.definition, line, data.items),
    ...at,
  }));
  grid.addRow();
  planHead(frame, nativeTotals ? "As printed" : "Sum of the lines");
  const others = checked.map((total) => planOther(frame, total, body));
  planHead(frame, "Sum less printed total (0: it foots)");
  const verdicts = checked.map((total, n) => {
    const differences = planDifferences(frame, total, others[n] ?? [], body);
    const allowance = allowanceOf(frame, total.line, total.parts);
    const verdict = verdictOf(differences, allowance);
    grid.formula(
      firstLine + total.line,
      columns.check,
      verdictFormula(frame, total, allowance),
      verdict,
    );
    return verdict;
  });
  planResult(frame, verdicts);
  return checked.map(({ line }) => ({ row: firstLine + line, column: columns.check }));
}

/** How many verdicts are good, in the head of their column. */
function planResult(frame: Frame, verdicts: readonly (string | undefined)[]): void {
  const { firstLine, arranged, grid } = frame;
  const ends = [firstLine, firstLine + arranged.rows.length - 1];
  const range = ends.map((row) => frame.address(row, columns.check)).join(":");
  const total = verdicts.length;
  const result = (good: string | number): string => `${good} of ${total} agree`;
  const known = verdicts.every((verdict) => verdict !== undefined);
  const good = verdicts.filter((verdict) => verdict?.startsWith("OK")).length;
  grid.formula(
    rows.release,
    columns.check,
    `=IF(COUNTIF(${range},"${notCalculated}")=${total},"${notCalculated}",COUNTIF(${range},"OK*")&"${result("")}")`,
    known ? result(good) : undefined,
  );
}

function planHead({ grid }: Frame, text: string): void {
  const row = grid.addRow();
  grid.text(row, columns.label, text);
  grid.style({ row, rows: 1, column: columns.label, columns: 1 }, styles.heading);
}

function planRow(frame: Frame, line: number): number {
  const { grid, arranged } = frame;
  const row = grid.addRow();
  const item = arranged.rows[line]?.item;
  grid.text(row, columns.label, item?.label ?? "");
  grid.style({ row, rows: 1, column: columns.label, columns: 1 }, indented(1), styles.quiet);
  arranged.columns.forEach((request, n) => {
    if (!item || !isAmount(request)) return;
    grid.style(
      { row, rows: 1, column: figureColumn(n), columns: 1 },
      itemStyle(item, unitOfColumn(request, arranged.unit), " ".repeat(frame.markRoom)),
      styles.right,
    );
  });
  return row;
}

/** What a total is held against, column by column. */
function planOther(frame: Frame, { line, parts }: Checked, body: Body): CellValue[] {
  const { arranged, nativeTotals, placement, grid } = frame;
  const row = planRow(frame, line);
  const figures = { row, rows: 1, column: columns.firstFigure, columns: arranged.columns.length };
  grid.style(figures, otherColor(frame));
  const { item, entries = [] } = arranged.rows[line] ?? {};
  return arranged.columns.map((request, n) => {
    if (!isAmount(request)) return undefined;
    const column = figureColumn(n);
    if (!nativeTotals) {
      const value = lacks(parts, n, body)
        ? absentWords.notAvailable
        : (sumOfParts(parts, n, body) ?? absentWords.notPresented);
      put(
        frame,
        row,
        column,
        `=${ifFilled(frame, column, sumOrAbsent(frame, parts, column))}`,
        value,
      );
      return value;
    }
    const value = valueOf(entries[n]) ?? wordOf(entries[n]);
    const call = figureCall(frame, frame.firstLine + line, column, item);
    const formula = placement.fill === "values" ? undefined : `=${call}`;
    put(frame, row, column, formula, value);
    return value;
  });
}

function otherColor({ nativeTotals, placement }: Frame): Style {
  if (!nativeTotals) return styles.formula;
  return placement.fill === "values" ? styles.input : styles.figure;
}

/** A word where it cannot be told, in the total or in what it is held against; #N/A for want of a line. */
function planDifferences(
  frame: Frame,
  { line, parts, other: held }: Checked,
  others: readonly CellValue[],
  body: Body,
): CellValue[] {
  const row = planRow(frame, line);
  const { arranged, firstLine, nativeTotals } = frame;
  return arranged.columns.map((request, n) => {
    if (!isAmount(request)) return undefined;
    const column = figureColumn(n);
    const total = frame.address(firstLine + line, column);
    const other = frame.address(held, column);
    const difference = nativeTotals ? `${total}-${other}` : `${other}-${total}`;
    const told = `IF(ISTEXT(${total}),${total},IF(ISTEXT(${other}),${other},ROUND(${difference},6)))`;
    const lacking = lacksALine(frame, parts, column);
    const value = differenceValue(frame, parts, n, [body[line]?.[n], others[n]], body);
    put(frame, row, column, `=IF(${lacking},NA(),${told})`, value);
    return value;
  });
}

function differenceValue(
  { nativeTotals }: Frame,
  parts: readonly Part[],
  n: number,
  [total, other]: readonly CellValue[],
  body: Body,
): CellValue {
  if (lacks(parts, n, body)) return absentWords.notAvailable;
  const word = [total, other].find(
    (value) => typeof value === "string" && value !== absentWords.notAvailable,
  );
  if (word !== undefined) return word;
  if (!(total instanceof Decimal) || !(other instanceof Decimal)) return absentWords.notAvailable;
  return (nativeTotals ? total.minus(other) : other.minus(total)).toDecimalPlaces(6);
}

/**
 * OK, or by how much it differs; where printed figures are coarse, OK ± what their rounding explains. Where not every
 * column could be told, it says how many were. It is not calculated where an error stands in a column, or no column could
 * be told for want of figures: what is not known is no difference.
 */
function verdictFormula(frame: Frame, { difference }: Checked, allowance: Decimal): string {
  const range = frame.figures(difference);
  // Past the errors: those that remain are #N/A, of columns that could not be told.
  const largest = `MAX(AGGREGATE(4,6,${range}),-AGGREGATE(5,6,${range}))`;
  const digits = `IF(${largest}=INT(${largest}),"#,##0","#,##0.0#####")`;
  const amount = `TEXT(${largest},${digits})`;
  const within = allowance.isZero()
    ? ""
    : `IF(${largest}<=${allowance.toFixed()},"OK ±"&${amount},`;
  const differs = `${within}"DIFF "&${amount}${within && ")"}`;
  const untold = `SUMPRODUCT(ISTEXT(${range})+ISNA(${range}))`;
  const covered = `IF(${untold}>0," "&COUNT(${range})&"/"&(COUNT(${range})+${untold}),"")`;
  const none = `IF(SUMPRODUCT(ISNA(${range})*1)>0,"${notCalculated}","${absentWords.notPresented}")`;
  const told = `IF(COUNT(${range})=0,${none},IF(${largest}=0,"OK",${differs})&${covered})`;
  const errors = `SUMPRODUCT(ISERR(${range})*1)>0`;
  return `=IF(${isUntold(frame, rows.answers, errors)},"${notCalculated}",${told})`;
}

/** What the verdict comes to, where it is good; a difference is for the engine to find. */
function verdictOf(differences: readonly CellValue[], allowance: Decimal): string | undefined {
  const told = differences.filter((value) => value instanceof Decimal);
  const untold = differences.filter((value) => typeof value === "string");
  if (told.length === 0)
    return untold.includes(absentWords.notAvailable) ? notCalculated : absentWords.notPresented;
  const largest = Decimal.max(...told.map((value) => value.abs()));
  if (largest.gt(allowance)) return undefined;
  const covered = untold.length > 0 ? ` ${told.length}/${told.length + untold.length}` : "";
  if (largest.isZero()) return `OK${covered}`;
  const amount = toCell(largest).toLocaleString("en", { maximumFractionDigits: 6 });
  return `OK ±${amount}${covered}`;
}
