import type { Decimal } from "../exact/decimal.ts";
import type { Item } from "./item.ts";
import type { Period } from "./period.ts";
import type { Print } from "./print.ts";
import type { Release } from "./release.ts";

/**
 * The origin of a figure, and whether it can be used without care: `computed` is a sum of printed parts; `derived` comes
 * from reported spans, of one release or of several; `inconsistent in source`: another print of the same release
 * contradicts it; `superseded`: a newer release restated its basis.
 */
export type Status =
  | "reported"
  | "computed"
  | "derived"
  | "derived across releases"
  | "inconsistent in source"
  | "superseded";

/**
 * An answer: the value of an item for a period. `release` is the release that prints it; for a derived figure, the newest
 * release used.
 */
export interface Figure {
  readonly item: Item;
  readonly period: Period;
  readonly release: Release;
  /** In single units: yen, contracts, shares; fractions for percentages. */
  readonly value: Decimal;
  readonly status: Status;
  /** The printed figures that add up to it: one if reported, the parts if computed, all of the chain if derived. */
  readonly terms: readonly PrintedTerm[];
  /** Only for a derived figure: the figures of reported spans that add up to it. */
  readonly chain?: Chain;
}

/** Figures and their signs in a sum. */
export type Chain = readonly { readonly figure: Figure; readonly sign: 1 | -1 }[];

/** A printed figure and its sign in a sum. */
export interface PrintedTerm {
  readonly print: Print;
  readonly sign: 1 | -1;
}
