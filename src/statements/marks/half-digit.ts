import type { Dataset } from "../../dataset/dataset.ts";
import { sum, zero, type Decimal } from "../../exact/decimal.ts";
import { lastDigit } from "../../exact/digits.ts";
import type { Figure } from "../../model/figure.ts";
import { isCounted, isMoney } from "../../model/item.ts";
import type { Print } from "../../model/print.ts";

/**
 * Returns the rounding of a figure in single units: half the last printed digit of each of its terms.
 *
 * @example // 3,858 million: 500,000; 3,100,452 + 757,947 thousand: 500 + 500
 */
export const roundingOf = (data: Dataset, { terms }: Pick<Figure, "terms">): Decimal =>
  sum(terms.map(({ print }) => halfDigit(data, print)));

/** Nil and counts are exact. */
function halfDigit(data: Dataset, { text, scale, item: code }: Print): Decimal {
  const item = data.items.get(code);
  if (!item || isCounted(item)) return zero;
  return lastDigit(text, isMoney(item) ? scale : 0).dividedBy(2);
}
