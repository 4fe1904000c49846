import type { Dataset } from "../dataset/dataset.ts";
import type { Item } from "../model/item.ts";
import type { Period } from "../model/period.ts";
import type { Vintage } from "../model/release.ts";

/** A question for one figure. */
export interface Question {
  readonly item: Item;
  readonly period: Period;
  readonly vintage: Vintage;
}

/** Returns the statement that decides the release of an item; for a named release, as on its day of publication. */
export const statementFor = (data: Dataset, item: Item, vintage: Vintage): string =>
  data.statementOf(item, typeof vintage === "string" ? undefined : vintage);
