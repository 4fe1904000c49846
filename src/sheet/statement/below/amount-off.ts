import { Decimal, toCell } from "../../../exact/decimal.ts";
import type { CellValue, Told } from "../../plan/cell-value.ts";

/** Three decimals show a smaller amount as 0. */
const tooSmall = new Decimal("0.0005");

/**
 * Returns a difference as a verdict shows it: a whole number, else three decimals, or six if three would show 0.
 * Differences are rounded to six decimals.
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
