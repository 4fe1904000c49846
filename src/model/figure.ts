import type { Decimal } from "../exact/decimal.ts";
import type { Item } from "./item.ts";
import type { Period } from "./period.ts";
import type { Print } from "./print.ts";
import type { Release } from "./release.ts";

/** How a figure came about. `derived` ones come from reported spans; `superseded` ones from a basis that was restated since. */
export type Status = "reported" | "computed" | "superseded";

/** An answered question: the value of an item for a period, from one release. */
export interface Figure {
  readonly item: Item;
  readonly period: Period;
  readonly release: Release;
  /** In single units: yen, contracts, shares; fractions for percentages. */
  readonly value: Decimal;
  readonly status: Status;
  /** The printed figures it is the sum of: one when reported, the parts when computed. */
  readonly terms: readonly PrintedTerm[];
}

/** A printed figure and its sign in a sum. */
export interface PrintedTerm {
  readonly print: Print;
  readonly sign: 1 | -1;
}
