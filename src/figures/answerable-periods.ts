import { isMoney } from "../model/item.ts";
import { endOf, periodsWithin, type Period } from "../model/period.ts";
import type { Release } from "../model/release.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { keepingFor } from "../dataset/on-need.ts";
import { findDerived } from "./derive/derive.ts";
import { releasesUsed } from "./releases-used.ts";

/** A period that has figures, whether they are reported or derived, and their releases. */
export interface AnswerablePeriod {
  readonly period: Period;
  readonly basis: "reported" | "derived";
  readonly releases: readonly Release[];
}

/** Returns every period a statement is printed for, quarters first, each oldest first. */
export const reportedPeriods = keepingFor(({ reported }: Dataset): readonly Period[] =>
  [...reported.values()]
    .map(({ period }) => period)
    .sort((a, b) => a.quarters - b.quarters || a.first - b.first),
);

/**
 * Returns every period that has figures: the reported periods, then the named periods for which some flow of money can be
 * derived, shorter periods first.
 *
 * The releases of a derived period are those that its first flow needs. That flow is revenue, the first in the catalogue.
 */
export const answerablePeriods = keepingFor(findAnswerable);

function findAnswerable(data: Dataset): readonly AnswerablePeriod[] {
  const reported = reportedPeriods(data);
  const printed = new Set(reported.map(({ code }) => code));
  const first = Math.min(...reported.map((period) => period.first));
  const derived = periodsWithin(first, Math.max(...reported.map(endOf)))
    .filter(({ code }) => !printed.has(code))
    .flatMap((period): AnswerablePeriod[] => {
      const releases = deriving(data, period);
      return releases ? [{ period, basis: "derived", releases }] : [];
    });
  return [
    ...reported.map((period) => ({
      period,
      basis: "reported" as const,
      releases: data.reported.get(period.code)?.releases ?? [],
    })),
    ...derived,
  ];
}

function deriving(data: Dataset, period: Period): Release[] | undefined {
  for (const item of data.items.values()) {
    if (item.kind !== "flow" || !isMoney(item)) continue;
    const figure = findDerived(data, { item, period, vintage: "latest" });
    if (figure) return releasesUsed(data, [figure]);
  }
  return undefined;
}
