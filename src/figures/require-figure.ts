import type { Figure } from "../model/figure.ts";
import type { Item } from "../model/item.ts";
import { lastQuarter, type Period } from "../model/period.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { findDerived } from "./derive/derive.ts";
import { findRelease } from "./find-answer.ts";
import type { Question } from "./question.ts";
import { absent, underivable } from "./refuse/refuse.ts";
import { findServed } from "./served-figure.ts";

/**
 * Returns the figure asked for.
 *
 * The release is decided for the statement, before the line is looked at: `latest` is the newest release that prints the
 * statement for the period, even where it lacks the line. So a column never mixes two bases. A period whose statement no
 * release prints is derived from those that are.
 *
 * @throws not-found for a period outside the data; not-reported for a figure that is neither printed nor follows from
 * what is, naming what to ask instead.
 */
export function requireFigure(data: Dataset, question: Question): Figure {
  const { item, vintage } = question;
  const period = periodFor(item, question.period);
  const release = findRelease(data, item, period, vintage);
  if (release) {
    const served = findServed(data, item, period, release);
    if (served) return served;
    throw absent(data, item, period, release);
  }
  const asked = { item, period, vintage };
  const derived = findDerived(data, asked);
  if (derived) return derived;
  throw underivable(data, asked);
}

/** Returns the period whose figure answers for an item: a balance at a date is that of a period's last day. */
export function periodFor(item: Item, period: Period): Period {
  return item.kind === "balance" ? lastQuarter(period) : period;
}
