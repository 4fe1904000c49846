import type { Dataset } from "../../dataset/dataset.ts";
import { Decimal, shift, sum, zero } from "../../exact/decimal.ts";
import { lastDigit } from "../../exact/digits.ts";
import type { Figure } from "../../model/figure.ts";
import { isCounted, isMoney } from "../../model/item.ts";
import type { Print } from "../../model/print.ts";
import { isAmount, unitOfColumn } from "../../statements/columns/column.ts";
import { figureOf } from "../../statements/arrange/entry.ts";
import type { Part } from "../../statements/arrange/total-parts.ts";
import type { Frame } from "../frame.ts";

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
    const halves = rows.flatMap((row) => {
      const figure = figureOf(arranged.rows[row]?.entries[n]);
      return figure ? [halfUnits(data, figure)] : [];
    });
    const { exponent } = unitOfColumn(column, arranged.unit);
    const money = arranged.rows[line]?.item;
    const allowed = money && isMoney(money) ? shift(sum(halves), -exponent) : sum(halves);
    return Decimal.max(most, allowed);
  }, zero);
}

const halfUnits = (data: Dataset, { terms }: Figure): Decimal =>
  sum(terms.map(({ print }) => halfUnit(data, print)));

/** Half the last printed digit; a nil and a count are exact. */
function halfUnit(data: Dataset, { text, scale, item: code }: Print): Decimal {
  const item = data.items.get(code);
  if (!item || isCounted(item)) return zero;
  return lastDigit(text, isMoney(item) ? scale : 0).dividedBy(2);
}
