import { Decimal, zero } from "./decimal.ts";

const nil = "-";
const figure =
  /^(?<open>\()?(?<minus>-)?(?<digits>(?:[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(?:\.\d+)?)(?<percent>%)?(?<close>\))?$/;

/**
 * Returns the number a printed cell states, in the unit it is printed in; undefined for a text that is not a figure.
 *
 * Parentheses and a minus both mean negative; the releases use both. A dash is a printed nil, exactly 0.
 * A percentage is returned in percent, not as a fraction.
 *
 * @example decodePrinted("(23.8%)") // -23.8
 */
export function decodePrinted(text: string): Decimal | undefined {
  if (text === nil) return zero;
  const parts = figure.exec(text)?.groups;
  if (!parts?.["digits"] || Boolean(parts["open"]) !== Boolean(parts["close"])) return undefined;
  if (parts["open"] && parts["minus"]) return undefined;
  const value = new Decimal(parts["digits"].replaceAll(",", ""));
  return parts["open"] || parts["minus"] ? value.negated() : value;
}
