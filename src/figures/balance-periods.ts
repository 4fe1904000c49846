import type { Dataset } from "../dataset/dataset.ts";
import { keepingFor } from "../dataset/on-need.ts";
import { endOf, lastQuarter, periodsWithin, type Period } from "../model/period.ts";
import type { Release } from "../model/release.ts";
import { answerablePeriods, type AnswerablePeriod } from "./answerable-periods.ts";
import { findAnswer } from "./find-answer.ts";
import { releasesUsed } from "./releases-used.ts";

/** A period that has figures: flows, or only balances. */
export interface AnsweredPeriod extends Omit<AnswerablePeriod, "basis"> {
  readonly basis: AnswerablePeriod["basis"] | "balances only";
}

/**
 * Returns the periods that have a balance on their last day but no flows, shorter first.
 *
 * @example
 * // 3Q02: the year's statement of cash flows begins with the cash of its last day.
 */
export const balancePeriods = keepingFor(findBalancePeriods);

function findBalancePeriods(data: Dataset): readonly AnsweredPeriod[] {
  const answerable = answerablePeriods(data);
  const codes = new Set(answerable.map(({ period }) => period.code));
  const firsts = answerable.map(({ period }) => period.first);
  // The first statement may print an opening balance: that of the quarter before, which is also the last day of the year
  // that ends there.
  const from = Math.min(...firsts) - 4;
  const to = Math.max(...answerable.map(({ period }) => endOf(period)));
  const days = new Map<number, readonly Release[]>();
  return periodsWithin(from, to).flatMap((period): AnsweredPeriod[] => {
    if (codes.has(period.code)) return [];
    const end = endOf(period);
    const releases = days.get(end) ?? releasesOfDay(data, period);
    days.set(end, releases);
    return releases.length > 0 ? [{ period, basis: "balances only", releases }] : [];
  });
}

/** Returns the releases of the first balance known at the end of a period; an empty list if there is none. */
function releasesOfDay(data: Dataset, period: Period): readonly Release[] {
  for (const item of data.items.values()) {
    if (item.kind !== "balance") continue;
    const figure = findAnswer(data, { item, period: lastQuarter(period), vintage: "latest" });
    if (figure) return releasesUsed(data, [figure]);
  }
  return [];
}
