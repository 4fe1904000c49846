import type { Item } from "../model/item.ts";
import type { Period } from "../model/period.ts";
import type { Vintage } from "../model/release.ts";

/** A question for one figure. */
export interface Question {
  readonly item: Item;
  readonly period: Period;
  readonly vintage: Vintage;
}
