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

/**
 * Returns a function that answers each question once for a dataset, because many functions ask the same question in many
 * units.
 */
export function keepingAnswers<V, Q extends Question = Question>(
  answer: (data: Dataset, question: Q) => V,
): (data: Dataset, question: Q) => V {
  // The map by item is the last level: there are many items, and many questions share one column.
  type Columns = (vintage: Vintage) => (period: string) => Map<Item, V>;
  const columnsIn = keepingFor<Dataset, Columns>(() => keeping(() => keeping(() => new Map())));
  return (data, question) => {
    const { item, period, vintage } = question;
    const column = columnsIn(data)(vintage)(askedName(period));
    let known = column.get(item);
    if (known === undefined && !column.has(item)) {
      known = answer(data, question);
      column.set(item, known);
    }
    return known as V;
  };
}
