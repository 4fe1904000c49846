import { Decimal, shift, sum, toCell, zero } from "../../exact/decimal.ts";
import type { TableSum } from "../../reconciliation/footings.ts";
import { isPercentageColumn } from "../../model/print.ts";
import { placesOf, readTable, type Reading } from "../../reconciliation/reading.ts";
import type { PrintedCell } from "../../statements/as-printed.ts";
import { isUntold, notCalculated } from "../plan/answers.ts";
import { columns } from "../plan/sheet-columns.ts";
import type { Anchor } from "../plan/sheet-plan.ts";
import { amountStyle, indented, styles } from "../plan/styles.ts";
import { tableRows, type TableFrame } from "./frame.ts";

/** A total with the signs its lines are printed with, and what rounding allows in each column. */
interface Checked {
  readonly total: number;
  readonly parts: TableSum["parts"];
  readonly allowances: readonly Decimal[];
}

/**
 * Puts down, below a printed table, what its lines add up to, what that differs by, and what rounding allows; beside
 * every total the verdict. Returns where the verdicts stand.
 */
export function planTableChecks(frame: TableFrame, sums: readonly TableSum[]): Anchor[] {
  const byTotal = new Map([...sums].reverse().map((each) => [each.total, each]));
  const checked = [...byTotal.values()]
    .sort((a, b) => a.total - b.total)
    .map((each) => signedSum(frame, each));
  if (checked.length === 0) return [];
  const { grid } = frame;
  grid.addRow();
  const block = (title: string): number => {
    const head = grid.addRow();
    grid.text(head, columns.label, title);
    grid.style({ row: head, rows: 1, column: columns.label, columns: 1 }, styles.heading);
    for (const { total } of checked) {
      const row = grid.addRow();
      const label = { row, rows: 1, column: columns.label, columns: 1 };
      grid.text(row, columns.label, frame.lines[total]?.label ?? "");
      grid.style(label, indented(1), styles.quiet);
    }
    return head + 1;
  };
  const added = block("Sum of the lines");
  const differences = block("Sum less printed total");
  const allowances = block("Difference that rounding allows");
  return checked.map((each, n) => {
    const at = { sum: added + n, difference: differences + n, allowance: allowances + n };
    planCheck(frame, each, at);
    const row = tableRows.firstLine + each.total;
    return { row, column: columns.check };
  });
}

/** A row may print the opposite of its item's sign; so may the total. */
function signedSum({ data, table }: TableFrame, { total, parts }: TableSum): Checked {
  const signOf = (row: number): number => table.rows[row]?.sign ?? 1;
  const readings = readTable(data, table);
  const half = (reading: Reading | undefined): Decimal =>
    reading ? shift(reading.unit.dividedBy(2), shiftOf(reading)) : zero;
  return {
    total,
    parts: parts.map(({ row, sign }) => ({
      row,
      sign: sign * signOf(row) * signOf(total) === 1 ? 1 : -1,
    })),
    allowances: table.columns.map((_, n) =>
      sum([total, ...parts.map(({ row }) => row)].map((row) => half(readings[row]?.[n]))),
    ),
  };
}

/** Into the unit the sheet shows: the printed unit, and fractions for percentages. */
const shiftOf = (reading: Reading): number =>
  isPercentageColumn(reading.column) ? 0 : -placesOf(reading);

interface At {
  readonly sum: number;
  readonly difference: number;
  readonly allowance: number;
}

/** What the lines of a total come to in one column. */
interface Added {
  readonly n: number;
  readonly value: Decimal;
  readonly difference: Decimal;
  readonly allowance: Decimal;
}

function planCheck(frame: TableFrame, checked: Checked, at: At): void {
  const { grid, address } = frame;
  const row = tableRows.firstLine + checked.total;
  const added = addedIn(frame, checked);
  for (const { n, value, difference, allowance } of added) {
    const column = columns.firstFigure + n;
    const cell = (of: number): string => address(of, column);
    const percent = frame.table.columns[n]?.column === "percent";
    const off = `=ROUND(${cell(at.sum)}-${cell(row)},6)`;
    grid.formula(at.sum, column, sumFormula(frame, checked.parts, column), toCell(value));
    grid.formula(at.difference, column, off, toCell(difference));
    grid.put(at.allowance, column, { kind: "number", value: toCell(allowance) });
    for (const [line, figure] of [
      [at.sum, value],
      [at.difference, difference],
      [at.allowance, allowance],
    ] as const) {
      const area = { row: line, rows: 1, column, columns: 1 };
      const shown = percent ? styles.finePercent : amountStyle(figure.decimalPlaces());
      grid.style(area, shown, styles.right);
    }
  }
  grid.formula(row, columns.check, verdictFormula(frame, at), verdictOf(added));
  grid.style({ row, rows: 1, column: columns.check, columns: 1 }, styles.center, styles.formula);
}

/** A change is of the total, not of its lines; all else adds up. */
function addedIn({ table, lines }: TableFrame, { total, parts, allowances }: Checked): Added[] {
  return table.columns.flatMap(({ column }, n) => {
    const printed = lines[total]?.cells[n];
    if (column === "YoY" || column === "QoQ" || printed === undefined || printed === "") return [];
    const value = sum(parts.map(({ row, sign }) => numberOf(lines[row]?.cells[n]).times(sign)));
    const difference = value.minus(printed).toDecimalPlaces(6);
    return [{ n, value, difference, allowance: allowances[n] ?? zero }];
  });
}

/** A printed table lacks nothing, so any error in it, #N/A too, means that its check was not made. */
function verdictFormula(frame: TableFrame, at: At): string {
  const { table, address } = frame;
  const last = columns.firstFigure + table.columns.length - 1;
  const range = (of: number): string => `${address(of, columns.firstFigure)}:${address(of, last)}`;
  const beyond = `SUMPRODUCT((ABS(${range(at.difference)})>${range(at.allowance)})*1)`;
  const any = `SUMPRODUCT(ABS(${range(at.difference)}))`;
  const errors = `SUMPRODUCT(ISERROR(${range(at.difference)})*1)>0`;
  const untold = isUntold(frame, tableRows.answers, errors);
  const verdict = `IF(${beyond}=0,IF(${any}=0,"OK","OK ±"),"DIFF")`;
  return `=IF(${untold},"${notCalculated}",${verdict})`;
}

function verdictOf(added: readonly Added[]): string {
  if (added.some(({ difference, allowance }) => difference.abs().gt(allowance))) return "DIFF";
  return added.every(({ difference }) => difference.isZero()) ? "OK" : "OK ±";
}

const numberOf = (cell: PrintedCell | undefined): Decimal =>
  cell === undefined || cell === "" ? zero : cell;

/**
 * Lines are added where they stand; one that is deducted is `-SUM(x)`, so that a blank counts nothing. Where the one
 * formula fills nothing, its cells are empty, and what they add up to is not known.
 */
function sumFormula(
  { address, placement }: TableFrame,
  parts: TableSum["parts"],
  column: number,
): string {
  const at = ({ row }: TableSum["parts"][number]): string =>
    address(tableRows.firstLine + row, column);
  const added = parts.filter(({ sign }) => sign === 1).map(at);
  const taken = parts.filter(({ sign }) => sign === -1).map(at);
  const sum = `SUM(${added.join(",")})${taken.map((each) => `-SUM(${each})`).join("")}`;
  const head = address(tableRows.head, column);
  return placement.fill === "spill" ? `=IF(${head}="",NA(),${sum})` : `=${sum}`;
}
