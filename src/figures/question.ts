import type { Dataset } from "../dataset/dataset.ts";
import { keeping, keepingFor } from "../dataset/on-need.ts";
import type { Item } from "../model/item.ts";
import { askedName, type Period } from "../model/period.ts";
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

/** Returns a function that answers each question once for a dataset: it is asked in many units and by many functions. */
export function keepingAnswers<V>(
  answer: (data: Dataset, question: Question) => V,
): (data: Dataset, question: Question) => V {
  // The items come last: there are many of them, and each list is then one that many questions share.
  const kept = keepingFor((data: Dataset) =>
    keeping((vintage: Vintage) =>
      keeping(
        (period: Period) => keeping((item: Item) => answer(data, { item, period, vintage })),
        askedName,
      ),
    ),
  );
  return (data, { item, period, vintage }) => kept(data)(vintage)(period)(item);
}
