import { shift, type Decimal } from "../exact/decimal.ts";
import { groupThousands } from "../exact/digits.ts";
import { isPercentageColumn } from "../model/print.ts";
import { placesOf, type Reading } from "./reading.ts";

/** The fields needed to format a value like a printed figure. */
export type PrintedStyle = Pick<Reading, "table" | "item" | "column" | "unit">;

/** Returns a value as its table would print it, with `more` further decimals. */
export function formatLike(value: Decimal, style: PrintedStyle, more = 0): string {
  const places = placesOf(style);
  const decimals = style.unit.isZero() ? 0 : Math.max(0, places - style.unit.e);
  const number = shift(value.abs(), -places).toFixed(decimals + more);
  const digits = groupThousands(number);
  const text = isPercentageColumn(style.column) ? `${digits}%` : digits;
  return value.isNegative() && /[1-9]/.test(number) ? `(${text})` : text;
}

/** Returns a printed text with its figure's natural sign: a decrease stated as `15.3%` reads `(15.3%)`. */
export function formatSigned(reading: Reading): string {
  if (reading.sign === -1) return formatLike(reading.value, reading);
  return reading.text === "" || reading.text === "-" ? "–" : reading.text;
}
