import { shift, type Decimal } from "../exact/decimal.ts";
import { groupThousands } from "../exact/digits.ts";
import { isPercentage, type Item } from "../model/item.ts";
import { defaultUnit, type MoneyUnit } from "../model/unit.ts";
import { decimalsOf, usualDecimals } from "../sheet/plan/number-formats.ts";

/**
 * Returns a value as a statement shows it: as many decimals as its unit is usually read with, a negative one in
 * parentheses.
 *
 * @example formatValue(value, item, unit) // "(446,432)", "11,617.0", "15.3%"
 */
export function formatValue(value: Decimal, item: Item, unit: MoneyUnit = defaultUnit): string {
  const digits = isPercentage(item)
    ? `${shift(value.abs(), 2).toFixed(1)}%`
    : groupThousands(value.abs().toFixed(decimalsOf(item, usualDecimals(unit))));
  return value.isNegative() && /[1-9]/.test(digits) ? `(${digits})` : digits;
}
