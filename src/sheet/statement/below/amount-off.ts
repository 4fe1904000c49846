import { Decimal, toCell } from "../../../exact/decimal.ts";
import type { CellValue, Told } from "../../plan/cell-value.ts";

/** What three decimals show as nothing. */
const tooSmall = new Decimal("0.0005");

/**
 * Returns how much something is off, as a verdict tells it: whole, else with three decimals, or with six where three would
 * read 0. Differences are rounded to six.
 *
 * @example "495", "0.001", "0.000001": a thousand yen in billions
 */
export function amountOff({ formula, value }: Pick<Told, "formula" | "value">): Told {
  const decimals = `IF(${formula}=INT(${formula}),0,IF(ABS(${formula})<${tooSmall.toFixed()},6,3))`;
  return { formula: `FIXED(${formula},${decimals})`, value: textOf(value) };
}

function textOf(value: CellValue): CellValue {
  if (!(value instanceof Decimal)) return value;
  const places = value.isInteger() ? 0 : value.abs().lt(tooSmall) ? 6 : 3;
  return toCell(value).toLocaleString("en", {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
}
