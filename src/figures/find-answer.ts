import type { Figure } from "../model/figure.ts";
import type { Item } from "../model/item.ts";
import type { Period } from "../model/period.ts";
import type { Release, Vintage } from "../model/release.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { findDerived } from "./derive/derive.ts";
import type { Question } from "./question.ts";
import { findServed } from "./served-figure.ts";

/** Returns the figure asked for, as a release prints it or derived, or undefined. */
export function findAnswer(data: Dataset, question: Question): Figure | undefined {
  const { item, period, vintage } = question;
  const release = findRelease(data, item, period, vintage);
  return release ? findServed(data, item, period, release) : findDerived(data, question);
}

/** Returns the release that answers: decided by what prints the item's statement for the period. */
export function findRelease(
  data: Dataset,
  item: Item,
  period: Period,
  vintage: Vintage,
): Release | undefined {
  const printing = data.releasesOf(data.statementOf(item), period);
  if (vintage === "latest") return printing[0];
  return vintage === "first" ? printing.at(-1) : printing.find((r) => r === vintage);
}
