import { Decimal, shift, sum, zero } from "../../exact/decimal.ts";
import { isMoney } from "../../model/item.ts";
import { isAmount, unitOfColumn } from "../../statements/columns/column.ts";
import { roundingOf } from "../../statements/marks/half-digit.ts";
import { figureOf } from "../../statements/arrange/entry.ts";
import type { Part } from "../../statements/arrange/total-parts.ts";
import type { Frame } from "./frame.ts";

/**
 * Returns the largest difference between a total and its lines that the rounding of what is printed explains, in the unit
 * of the sheet: half a unit for each printed figure.
 *
 * Statements whose figures share one unit foot to the last digit and are allowed nothing.
 *
 * @example // 2,518 + 823 million against 3,341,255 thousand: 500 + 500 + 0.5 = 1,000.5
 */
export function allowanceOf(frame: Frame, line: number, parts: readonly Part[]): Decimal {
  const { arranged, data } = frame;
  if (!arranged.definition.printedTotals) return zero;
  const rows = [line, ...parts.map(({ row }) => row)];
  return arranged.columns.reduce((most, column, n) => {
    if (!isAmount(column)) return most;
    const roundings = rows.flatMap((row) => {
      const figure = figureOf(arranged.rows[row]?.entries[n]);
      return figure ? [roundingOf(data, figure)] : [];
    });
    const { exponent } = unitOfColumn(column, arranged.unit);
    const money = arranged.rows[line]?.item;
    const allowed = money && isMoney(money) ? shift(sum(roundings), -exponent) : sum(roundings);
    return Decimal.max(most, allowed);
  }, zero);
}
