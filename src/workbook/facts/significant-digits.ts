import type { Decimal } from "../../exact/decimal.ts";

/** A number as its significant digits and a power of ten: 0.4001449 × 10^10 is "4001449" and 10. */
export interface SignificantDigits {
  /** Without zeros at either end; "" for 0. */
  readonly digits: string;
  readonly exponent: number;
  readonly isNegative: boolean;
}

/** How many digits of a number Excel keeps; further digits of the binary number were not typed. */
const keptByExcel = 15;

/** Returns the digits of a number that a cell holds. */
export function digitsOf(value: number): SignificantDigits {
  const exact = Math.abs(value).toExponential();
  const kept = exact.length > keptByExcel ? Math.abs(value).toExponential(keptByExcel - 1) : exact;
  return digitsIn(kept, value < 0);
}

/** Returns the digits of an exact value, rounded half up to a number of places. */
export const roundedDigits = (value: Decimal, places: number): SignificantDigits =>
  digitsIn(value.abs().toSignificantDigits(places).toExponential(), value.isNegative());

/** Returns all digits of an exact value. */
export const exactDigits = (value: Decimal): SignificantDigits =>
  digitsIn(value.abs().toExponential(), value.isNegative());

/** Reads `4.001449e+9`. */
function digitsIn(exponential: string, isNegative: boolean): SignificantDigits {
  const [mantissa = "", power = "0"] = exponential.split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "");
  return { digits, exponent: digits === "" ? 0 : Number(power) + 1, isNegative };
}
