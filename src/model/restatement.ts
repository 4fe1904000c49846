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
}

/** A restatement: the first period it touches, the release that made it, and the items it reached. */
export interface Restatement {
  readonly from: Period;
  readonly by: Release;
  readonly reached: ReadonlyMap<string, Reached>;
}

/** Says whether a period ends with or after the first period a restatement touches. */
export function touches(period: Period, from: Period): boolean {
  return endOf(period) >= endOf(from);
}
