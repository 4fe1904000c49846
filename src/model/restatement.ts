import type { Term } from "./item.ts";
import { endOf, type Period } from "./period.ts";
import type { Release } from "./release.ts";

/**
 * What a restatement did to an item: its figures `changed`; amounts were `reclassified` between lines; or it `follows`:
 * both releases print the same figure, but later figures are on the new basis.
 */
export const effects = ["changed", "reclassified", "follows"] as const;

export type Effect = (typeof effects)[number];

/** What a restatement did to an item, and why. */
export interface Reached {
  readonly effect: Effect;
  readonly reason: string;
  /** Sums of other items' changes; each must equal the change of this item. */
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

/** Says whether a restatement touches a period: one that ends no earlier than `from` and no later than `to`. */
export function touches({ from, to }: Pick<Restatement, "from" | "to">, period: Period): boolean {
  return endOf(period) >= endOf(from) && (to === undefined || endOf(period) <= endOf(to));
}

/** Says whether a restatement came after a release. The release is then on the old basis. */
export const isNewerThan = ({ by }: Restatement, release: Release): boolean =>
  by.quarter.first > release.quarter.first;
