import { isMoney } from "../model/item.ts";
import { endOf, periodsWithin, type Period } from "../model/period.ts";
import type { Release } from "../model/release.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { findDerived } from "./derive/derive.ts";
import { releasesUsed } from "./releases-used.ts";

/** A period that has figures, whether they are reported or derived, and their releases. */
export interface AnswerablePeriod {
  readonly period: Period;
  readonly basis: "reported" | "derived";
  readonly releases: readonly Release[];
}

/** Returns every period a statement is printed for, quarters first, each oldest first. */
export function reportedPeriods(data: Dataset): readonly Period[] {
  const periods = new Map(
    data.prints.filter(({ place }) => place !== "prose").map(({ period }) => [period.code, period]),
  );
  return [...periods.values()].sort((a, b) => a.quarters - b.quarters || a.first - b.first);
}

/**
 * Returns every period that can be asked for: the reported ones, then the named ones for which some flow of money can be
 * derived, shorter first.
 *
 * The releases of a derived period are those its first flow needs: revenue, in the order of the catalogue.
 */
export function answerablePeriods(data: Dataset): readonly AnswerablePeriod[] {
  const reported = reportedPeriods(data);
  const known = new Set(reported.map(({ code }) => code));
  const first = Math.min(...reported.map((period) => period.first));
  const derived = periodsWithin(first, Math.max(...reported.map(endOf)))
    .filter(({ code }) => !known.has(code))
    .flatMap((period): AnswerablePeriod[] => {
      const releases = deriving(data, period);
      return releases ? [{ period, basis: "derived", releases }] : [];
    });
  const printing = releasesByPeriod(data);
  return [
    ...reported.map((period) => ({
      period,
      basis: "reported" as const,
      releases: printing.get(period.code) ?? [],
    })),
    ...derived,
  ];
}

/** The releases that print a period in a table, oldest first, by its code. */
function releasesByPeriod({ releases, prints }: Dataset): ReadonlyMap<string, readonly Release[]> {
  const by = new Map<string, Set<Release>>();
  for (const { place, period, release } of prints) {
    if (place === "prose") continue;
    const printing = by.get(period.code) ?? new Set();
    by.set(period.code, printing.add(release));
  }
  const order = new Map(releases.map((release, i) => [release, i]));
  const rank = (release: Release): number => order.get(release) ?? 0;
  return new Map([...by].map(([code, of]) => [code, [...of].sort((a, b) => rank(a) - rank(b))]));
}

function deriving(data: Dataset, period: Period): Release[] | undefined {
  for (const item of data.items.values()) {
    if (item.kind !== "flow" || !isMoney(item)) continue;
    const figure = findDerived(data, { item, period, vintage: "latest" });
    if (figure) return releasesUsed(data, [figure]);
  }
  return undefined;
}
