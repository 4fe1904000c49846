import type { Period } from "../model/period.ts";
import type { Release } from "../model/release.ts";
import type { Effect } from "../model/restatement.ts";

/** Why a relation cannot be tested on printed figures: each kind with its details. Items are given by their codes. */
export interface WhyNotAbouts {
  readonly "not printed before": AboutItem & { readonly by: Release };
  readonly "not in release": AboutItem & { readonly release: Release };
  readonly "not in tables": AboutItem;
  readonly "not printed": {
    readonly figures: readonly { readonly item: string; readonly before?: true }[];
    readonly period: Period;
  };
  /** A change is recorded, but no figure differs, or no older release prints it. */
  readonly "nothing differs": AboutRecord;
  readonly "no older print": AboutRecord;
  readonly "quarters not held": { readonly quarters: readonly Period[] };
  readonly "other basis": { readonly item: string; readonly quarters: readonly Period[] };
  readonly "part not printed": unknown;
  readonly "one not printed": unknown;
  readonly "nil base": unknown;
}

interface AboutItem {
  readonly item: string;
  readonly period: Period;
}

interface AboutRecord {
  readonly effect: Effect;
  readonly by: Release;
}

/** Why a relation cannot be tested, as data. */
export type WhyNot = {
  readonly [K in keyof WhyNotAbouts]: { readonly is: K } & (unknown extends WhyNotAbouts[K]
    ? unknown
    : WhyNotAbouts[K]);
}[keyof WhyNotAbouts];
