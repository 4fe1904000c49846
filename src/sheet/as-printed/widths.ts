import { isPercentageColumn } from "../../model/print.ts";
import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";
import { summedColumns, type CheckedSum } from "./checked-sums.ts";

/** The widest label column; a longer label is wrapped. */
export const labelRoom = 44;

/** Room for the indent and for totals, which are bold. */
const labelMargin = 6;

const noteWidth = 5;
const amountWidth = 12;
/** As wide as "QoQ % change" in bold. */
const percentageWidth = 13;
/** A blank column between the table and its checks, so that a fold does not touch the table. */
const gapWidth = 2;
const verdictWidth = 14;

/** The checks beside a table are three blocks of columns: sums, differences, allowances for rounding. */
export const checkBlocks = 3;

/** Returns the widths of a printed table's columns: note numbers, labels, figures, and the checks if there are any. */
export function tableWidths(table: PrintedTable, sums: readonly CheckedSum[]): number[] {
  const labels = table.rows.map(({ label }) => label.length + labelMargin);
  const figures = table.columns.map((column) =>
    isPercentageColumn(column) ? percentageWidth : amountWidth,
  );
  const beside = Array<number>(checkBlocks * summedColumns(table).length).fill(amountWidth);
  const checks = sums.length > 0 ? [gapWidth, ...beside, verdictWidth] : [];
  return [noteWidth, Math.min(Math.max(...labels), labelRoom), ...figures, ...checks];
}
