import { Decimal, zero } from "./decimal.ts";

const nil = "-";
const figure = /^(\(?)(-?)((?:[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(?:\.\d+)?)%?(\)?)$/;

/**
 * Returns the number a printed cell states, times 10^`places`; undefined for a text that is not a figure.
 *
 * Parentheses and a minus both mean negative; the releases use both. A dash is exactly 0. A percentage is returned in
 * percent, not as a fraction.
 *
 * @example decodePrinted("(23.8%)") // -23.8
 * @example decodePrinted("1,203", 6) // 1,203,000,000
 */
export function decodePrinted(text: string, places = 0): Decimal | undefined {
  if (text === nil) return zero;
  const [, open = "", minus = "", digits, close = ""] = figure.exec(text) ?? [];
  const isClosed = (open === "") === (close === "");
  if (digits === undefined || !isClosed || (open !== "" && minus !== "")) return undefined;
  const sign = open === "" ? minus : "-";
  return new Decimal(`${sign}${digits.replaceAll(",", "")}e${places}`);
}
