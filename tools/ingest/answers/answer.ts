import type { Dataset } from "../../../src/dataset/dataset.ts";
import { Failure } from "../../../src/errors.ts";
import { shift, type Decimal } from "../../../src/exact/decimal.ts";
import { groupThousands } from "../../../src/exact/digits.ts";
import { findDollars } from "../../../src/figures/dollars.ts";
import { figureOrFailure } from "../../../src/figures/require-figure.ts";
import type { Figure } from "../../../src/model/figure.ts";
import { isMoney, type Item } from "../../../src/model/item.ts";
import type { Period } from "../../../src/model/period.ts";
import type { Vantage } from "./vantages.ts";

/** A figure in dollars: a printed cell, or the translation. */
interface DollarAnswer {
  readonly value: Decimal;
  readonly printed: boolean;
}

/** The answer for a cell: a figure, with its dollars if it has some, or a refusal. */
export interface Answer {
  readonly figure?: Figure;
  readonly dollars?: DollarAnswer;
  readonly refusal?: Failure;
}

/** Returns the answer of a dataset for an item and a period. An item that is not in its catalogue has no answer. */
export function answerIn(data: Dataset, { viewOf }: Vantage, code: string, period: Period): Answer {
  const item = data.items.get(code);
  if (!item) return {};
  const view = viewOf(data);
  const figure = figureOrFailure(view.data, { item, period, vintage: view.vintage });
  if (figure instanceof Failure) return { refusal: figure };
  const { dollars, printed = false } = isMoney(item)
    ? findDollars(view.data, figure, view.vintage)
    : {};
  return dollars ? { figure, dollars: { value: dollars, printed } } : { figure };
}

/** The number of digits written for an amount after a division. */
const shownDigits = 12;

/** Returns an amount with commas and its sign. */
function formatAmount(value: Decimal): string {
  const digits = groupThousands(value.abs().toSignificantDigits(shownDigits).toFixed());
  return value.isNegative() && !value.isZero() ? `-${digits}` : digits;
}

/** Money is shown in thousands, the unit of the statements. */
const inUnit = (item: Item, value: Decimal): Decimal => (isMoney(item) ? shift(value, -3) : value);

/** Returns an answer in words: the value, its status, and the release. */
export function formatAnswer({ figure, refusal }: Answer): string {
  if (!figure) return refusal ? "#N/A" : "no such item";
  const { item, value, status, release } = figure;
  return `${formatAmount(inUnit(item, value))} (${status}, ${release.code})`;
}

/** Returns the dollars of an answer in words, in thousands. */
export const formatDollars = ({ dollars }: Answer): string =>
  dollars
    ? `USDk ${formatAmount(shift(dollars.value, -3))} (${dollars.printed ? "printed" : "computed"})`
    : "no dollars";
