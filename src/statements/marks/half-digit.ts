import type { Dataset } from "../../dataset/dataset.ts";
import { Decimal, shift, sum, zero } from "../../exact/decimal.ts";
import type { Figure } from "../../model/figure.ts";
import { isMoney } from "../../model/item.ts";
import type { Print } from "../../model/print.ts";

/**
 * Returns by how much a figure may differ from the exact amount because of how it is printed, in single units: half the
 * last digit of each print it is the sum of.
 *
 * @example // 3,858 million: 500,000; 3,100,452 + 757,947 thousand: 500 + 500
 */
export const roundingOf = (data: Dataset, { terms }: Pick<Figure, "terms">): Decimal =>
  sum(terms.map(({ print }) => halfDigit(data, print)));

/** A nil and a count are exact. */
function halfDigit(data: Dataset, { text, scale, item, column }: Print): Decimal {
  if (text === "" || text === "-" || column === "count") return zero;
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const of = data.items.get(item);
  return shift(new Decimal("0.5"), (of && isMoney(of) ? scale : 0) - decimals);
}
