import type { Decimal } from "../exact/decimal.ts";
import type { Item } from "./item.ts";
import type { Period } from "./period.ts";
import type { Print } from "./print.ts";
import type { Release } from "./release.ts";

/**
 * How a figure came about, and what stands against it: `derived` ones come from reported spans, of one release or across
 * releases; `inconsistent in source` ones are contradicted by another print of their own release; `superseded` ones
 * stand on a basis that was restated since.
 */
export type Status =
  | "reported"
  | "computed"
  | "derived"
  | "derived across releases"
  | "inconsistent in source"
  | "superseded";

/** An answered question: the value of an item for a period, from one release; the newest it uses when derived. */
export interface Figure {
  readonly item: Item;
  readonly period: Period;
  readonly release: Release;
  /** In single units: yen, contracts, shares; fractions for percentages. */
  readonly value: Decimal;
  readonly status: Status;
  /** The printed figures it is the sum of: one when reported, the parts when computed, all of the chain when derived. */
  readonly terms: readonly PrintedTerm[];
  /** What a derived figure is the sum of, figures of reported spans; absent from all others. */
  readonly chain?: Chain;
}

/** Figures and their signs in a sum. */
export type Chain = readonly { readonly figure: Figure; readonly sign: 1 | -1 }[];

/** A printed figure and its sign in a sum. */
export interface PrintedTerm {
  readonly print: Print;
  readonly sign: 1 | -1;
}
