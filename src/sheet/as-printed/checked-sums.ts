import type { Dataset } from "../../dataset/dataset.ts";
import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";
import { shift, sum, zero, type Decimal } from "../../exact/decimal.ts";
import { isChangeColumn, isPercentageColumn } from "../../model/print.ts";
import { sumsIn, type TableSum } from "../../reconciliation/footings.ts";
import { placesOf, readTable, type Reading } from "../../reconciliation/reading.ts";
import { gridAsPrinted, type PrintedCell } from "../../statements/as-printed.ts";

/** A total, its lines with the signs that the table prints them with, and their sums, column by column. */
export interface CheckedSum {
  /** The line of the table that prints the total. */
  readonly total: number;
  readonly parts: TableSum["parts"];
  readonly columns: readonly CheckedColumn[];
}

/** The sum of the lines of a total in one column, as the sheet shows it: percentages as fractions. */
export interface CheckedColumn {
  /** The column of the table. */
  readonly n: number;
  readonly value: Decimal;
  /** Sum − printed total; for a percentage in percentage points. */
  readonly difference: Decimal;
  /** The largest difference that rounding explains; for a percentage in percentage points. */
  readonly allowance: Decimal;
}

/** Returns the columns of a table that add up. Changes do not: they are of the total, not of its lines. */
export const summedColumns = ({ columns }: PrintedTable): number[] =>
  columns.flatMap((column, n) => (isChangeColumn(column) ? [] : [n]));

/** Returns the totals of a table that must equal the sum of their lines, from top to bottom. */
export function checkedSums(data: Dataset, table: PrintedTable): CheckedSum[] {
  const byTotal = new Map([...sumsIn(data, table)].reverse().map((each) => [each.total, each]));
  const readings = readTable(data, table);
  const { rows } = gridAsPrinted(table);
  return [...byTotal.values()]
    .sort((a, b) => a.total - b.total)
    .map(({ total, parts }): CheckedSum => {
      const signed = parts.map(({ row, sign }) => ({ row, sign: signIn(table, total, row, sign) }));
      const columns = summedColumns(table).flatMap((n): CheckedColumn[] => {
        const printed = rows[total]?.cells[n];
        if (printed === undefined || printed === "") return [];
        const value = sum(signed.map(({ row, sign }) => numberOf(rows[row]?.cells[n]).times(sign)));
        const places = placesIn(table, n);
        const difference = shift(value.minus(printed), places);
        const allowance = sum(
          [total, ...parts.map(({ row }) => row)].map((row) => half(readings[row]?.[n])),
        );
        return [{ n, value, difference, allowance: shift(allowance, places) }];
      });
      return { total, parts: signed, columns };
    })
    .filter(({ columns }) => columns.length > 0);
}

/** A row may print the opposite of its item's sign, and so may the total. */
function signIn({ rows }: PrintedTable, total: number, row: number, sign: 1 | -1): 1 | -1 {
  const signOf = (of: number): number => rows[of]?.sign ?? 1;
  return sign * signOf(row) * signOf(total) === 1 ? 1 : -1;
}

/** Half of the last printed digit in the unit of the sheet: the printed unit, and fractions for percentages. */
const half = (reading: Reading | undefined): Decimal =>
  reading
    ? shift(reading.unit.dividedBy(2), isPercentageColumn(reading.column) ? 0 : -placesOf(reading))
    : zero;

const placesIn = ({ columns }: PrintedTable, n: number): number =>
  columns[n] && isPercentageColumn(columns[n]) ? 2 : 0;

const numberOf = (cell: PrintedCell | undefined): Decimal =>
  cell === undefined || cell === "" ? zero : cell;
