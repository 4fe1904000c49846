import type { MoneyUnit } from "../model/unit.ts";
import type { Arranged } from "../statements/arrange/arranged-statement.ts";
import { isAmount } from "../statements/columns/column.ts";

/**
 * Returns the widths of a statement's columns: item codes, verdicts, labels, figures, and the narrow column that ends
 * them, unless chart data stand in it. A spilled column has its whole request in its head: 4Q03@4Q03 YoY.
 */
export function statementWidths(
  { rows, columns, unit }: Arranged,
  count: number,
  spilled: boolean,
): number[] {
  const ratioWidth = spilled ? 14 : 10;
  const figures = columns.map((column) =>
    isAmount(column) || column.shows === "Difference" ? figureWidth(unit) : ratioWidth,
  );
  const labels = rows.map(({ label, line }) => label.length + 2 * line.indent);
  const widths = [30, 13, labelWidth(labels), ...figures];
  const beyond = count - widths.length;
  return [...widths, ...(beyond === 1 ? [2] : Array<number>(beyond).fill(12))];
}

/** Room for the largest figure of the statements, 44,017,561 thousand, in the unit asked for. */
const figureWidth = ({ exponent }: MoneyUnit): number => (exponent < 3 ? 19 : 15);

/** The longest label with its indent, and some room as it may be bold; within what leaves room for figures. */
const labelWidth = (lengths: readonly number[]): number =>
  Math.min(Math.max(44, ...lengths) + 2, 68);
