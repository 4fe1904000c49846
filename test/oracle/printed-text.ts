import { fraction, times, tenTo, zero, type Fraction } from "./fraction.ts";

/**
 * Returns the number a printed text stands for, undefined where the text is empty or a word.
 *
 * @example numberIn("(15.3%)") // -153/1000
 * @example numberIn("-") // 0, a printed nil
 */
export function numberIn(text: string): Fraction | undefined {
  if (text === "-") return zero;
  const match =
    /^(?<open>\()?(?<minus>-)?(?<whole>\d{1,3}(?:,\d{3})*|\d+)(?:\.(?<part>\d+))?(?<percent>%)?(?<close>\))?$/.exec(
      text,
    )?.groups;
  if (!match) return undefined;
  const { open, minus, whole = "", part = "", percent, close } = match;
  if ((open === undefined) !== (close === undefined)) return undefined;
  const magnitude = BigInt(whole.replaceAll(",", "") + part);
  const value = fraction(open || minus ? -magnitude : magnitude);
  return times(value, tenTo(-part.length - (percent ? 2 : 0)));
}
