import { badArgument, Failure } from "../../errors.ts";
import type { Decimal } from "../../exact/decimal.ts";
import type { Figure } from "../../model/figure.ts";
import { isPercentage, type Item } from "../../model/item.ts";
import { periodBefore, type Period } from "../../model/period.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Question } from "../question.ts";
import { periodFor } from "../find-answer.ts";
import { refuse } from "../refuse/refuse.ts";
import { pairOrFailure } from "./pair.ts";

/** The base of a change: the same period of the year before, or the quarter before. */
export const bases = ["YoY", "QoQ"] as const;

export type Basis = (typeof bases)[number];

type Asked = Question & { readonly basis: Basis };

/** A change as a fraction, and the two figures it compares. */
export interface Change {
  readonly value: Decimal;
  readonly now: Figure;
  readonly base: Figure;
}

/**
 * Returns a change by the releases' own convention: newer / older − 1, the older figure with its sign. So a growing loss
 * is a positive change. Both figures are on one basis, and from one release if one prints both.
 *
 * Returns a bad-argument failure for a percentage and for QoQ of a period longer than a quarter; a not-reported failure
 * where a figure is missing or the older one is nil.
 */
export function changeOrFailure(data: Dataset, asked: Asked): Change | Failure {
  const compared = comparedOrFailure(data, asked);
  if (compared instanceof Failure) return compared;
  const { now, base } = compared;
  if (!base.value.isZero()) return { value: now.value.dividedBy(base.value).minus(1), now, base };
  const { item, period } = base;
  return refuse(data, { ...asked, item, period }, { reason: "nil base", item, period });
}

/**
 * Returns the two figures that a change compares, or the failures of `changeOrFailure`; here the older figure may be nil.
 */
export function comparedOrFailure(
  data: Dataset,
  { item, period: asked, vintage, basis }: Asked,
): Omit<Change, "value"> | Failure {
  const before = baseOrFailure(item, asked, basis);
  if (before instanceof Failure) return before;
  const period = periodFor(item, asked);
  const pair = pairOrFailure(
    data,
    [
      { item, period },
      { item, period: before },
    ],
    vintage,
  );
  if (pair instanceof Failure) return pair;
  const [now, base] = pair;
  return { now, base };
}

/**
 * Returns the period that a change is counted from: see `periodBefore`. Returns a failure for a percentage, and for QoQ
 * of a period longer than a quarter.
 */
export function baseOrFailure(item: Item, asked: Period, basis: Basis): Period | Failure {
  if (isPercentage(item))
    return badArgument(
      `${item.label} is a percentage. A change can be asked of amounts and counts.`,
      { reason: "change of a percentage", item },
    );
  const period = periodFor(item, asked);
  const before = periodBefore(period, basis);
  if (before) return before;
  return badArgument(
    `${period.code} is not a quarter, and QoQ compares quarters: ask for YoY, or for a quarter.`,
    { reason: "not by quarters", period },
  );
}
