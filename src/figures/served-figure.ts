import type { Figure } from "../model/figure.ts";
import type { Item } from "../model/item.ts";
import type { Period } from "../model/period.ts";
import type { Release } from "../model/release.ts";
import { isNewerThan, touches, type Reached, type Restatement } from "../model/restatement.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { Contradiction } from "../dataset/contradictions.ts";
import { findFigure } from "./printed-figure.ts";
import { keepingAnswers, type Question } from "./question.ts";

/** Returns the figure that one release gives, with its status, or undefined. */
export const findServed = (
  data: Dataset,
  item: Item,
  period: Period,
  release: Release,
): Figure | undefined => served(data, { item, period, vintage: release });

/** Every figure of a dataset is computed once, because units, chains, changes and sources use the same figures. */
const served = keepingAnswers(
  (
    data,
    { item, period, vintage: release }: Question & { readonly vintage: Release },
  ): Figure | undefined => {
    const found = findFigure(data, item, period, release);
    if (!found) return undefined;
    if (restatementOf(data, found)) return { ...found, status: "superseded" };
    return contradictionOf(data, found) ? { ...found, status: "inconsistent in source" } : found;
  },
);

type Printed = Pick<Figure, "item" | "period" | "release">;

/** Returns the restatement that superseded a figure, and its effect on the item; undefined if there is none. */
export function restatementOf(
  data: Dataset,
  { item, period, release }: Printed,
): { readonly by: Restatement; readonly reached: Reached } | undefined {
  for (const by of data.restatementsOf(item.code)) {
    const reached = by.reached.get(item.code);
    if (reached && isNewerThan(by, release) && touches(by, period)) return { by, reached };
  }
  return undefined;
}

/** Returns the documented print of the same release that contradicts a figure; undefined if there is none. */
export function contradictionOf(
  data: Dataset,
  { item, period, release }: Printed,
): Contradiction | undefined {
  return data.contradictionsOf(item.code, release).find((print) => print.period === period.code);
}
