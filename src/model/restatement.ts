import type { Term } from "./item.ts";
import { endOf, type Period } from "./period.ts";
import type { Release } from "./release.ts";

/**
 * What a restatement did to an item: its figures `changed`, they were `reclassified` between lines, or they `follow`:
 * printed alike where both releases print them, but on another basis afterwards.
 */
export const effects = ["changed", "reclassified", "follows"] as const;

export type Effect = (typeof effects)[number];

/** What a restatement did to an item, and why. */
export interface Reached {
  readonly effect: Effect;
  readonly reason: string;
  /** The sums of other items' changes that the item's own change must come to. */
  readonly bridges: readonly (readonly Term[])[];
}

/** A restatement: the periods it touches, the release that made it, and the items it reached. */
export interface Restatement {
  readonly from: Period;
  /** The last period it touches; without it, it touches all later ones. */
  readonly to?: Period;
  readonly by: Release;
  readonly reached: ReadonlyMap<string, Reached>;
}

/** Says whether a restatement touches a period: one that ends with its first period or later, and not after its last. */
export function touches({ from, to }: Pick<Restatement, "from" | "to">, period: Period): boolean {
  return endOf(period) >= endOf(from) && (to === undefined || endOf(period) <= endOf(to));
}

/** Says whether a restatement is newer than a release: what the release printed stands on the basis before it. */
export const isNewerThan = ({ by }: Restatement, release: Release): boolean =>
  by.quarter.first > release.quarter.first;
