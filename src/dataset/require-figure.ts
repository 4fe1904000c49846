import { badArgument, notFound, notReported, type Failure } from "../errors.ts";
import type { Figure } from "../model/figure.ts";
import type { Item } from "../model/item.ts";
import { lastQuarter, type Period } from "../model/period.ts";
import type { Release, Vintage } from "../model/release.ts";
import type { Dataset } from "./dataset.ts";
import { findFigure } from "./find-figure.ts";
import { touches } from "../model/restatement.ts";

/** A question for one figure. */
export interface Question {
  readonly item: Item;
  readonly period: Period;
  readonly vintage: Vintage;
}

/**
 * Returns the figure asked for.
 *
 * The release is decided for the statement, before the line is looked at: `latest` is the newest release that prints the
 * statement for the period, even where it lacks the line. So a column never mixes two bases.
 *
 * @throws bad-argument for the last twelve months of a balance; not-found for a period outside the data; not-reported
 * for a figure that the release does not print, naming the release that does.
 */
export function requireFigure(data: Dataset, question: Question): Figure {
  const { item, vintage } = question;
  const period = periodFor(item, question.period);
  const release = requireRelease(data, item, period, vintage);
  const found = findFigure(data, item, period, release);
  if (!found) throw absent(data, item, period, release);
  return isSuperseded(data, item, period, release) ? { ...found, status: "superseded" } : found;
}

/** Returns the period whose figure answers for an item: a balance is struck on a period's last day. */
export function periodFor(item: Item, period: Period): Period {
  if (item.kind !== "balance") return period;
  if (!period.rolling) return lastQuarter(period);
  throw badArgument(
    `${item.code} is struck on a day; it has no last twelve months. Ask ${lastQuarter(period).code}.`,
  );
}

/** Returns the release that answers: decided by what prints the item's statement for the period. */
export function requireRelease(
  data: Dataset,
  item: Item,
  period: Period,
  vintage: Vintage,
): Release {
  const printing = data.releasesOf(data.statementOf(item), period);
  const chosen =
    vintage === "latest"
      ? printing[0]
      : vintage === "first"
        ? printing.at(-1)
        : printing.find((r) => r === vintage);
  if (chosen) return chosen;
  throw unprinted(data, item, period, printing);
}

/** Says whether a newer release restated what this one says of the item for the period. */
export function isSuperseded(data: Dataset, item: Item, period: Period, release: Release): boolean {
  return data.restatements.some(
    ({ from, by, reached }) =>
      reached.has(item.code) && release.quarter.first < by.quarter.first && touches(period, from),
  );
}

function unprinted(
  data: Dataset,
  item: Item,
  period: Period,
  printing: readonly Release[],
): Failure {
  const statement = data.statementOf(item);
  if (printing.length > 0) {
    const codes = printing.map(({ code }) => code).join(" and ");
    return notReported(
      `${item.code} of ${period.code} is printed by another release: ask for release ${codes}.`,
    );
  }
  const periods = data.periodsOf(statement);
  const held = periods.map(({ code }) => code).join(", ");
  const first = Math.min(...periods.map((p) => p.first));
  const end = Math.max(...periods.map((p) => p.first + p.quarters));
  if (period.first < first || period.first + period.quarters > end) {
    return notFound(
      `${period.code} is outside the data held. ${item.code} is reported for ${held}.`,
    );
  }
  return notReported(
    `No release prints ${item.code} for ${period.code}, and derived periods are not served yet. Reported: ${held}.`,
  );
}

function absent(data: Dataset, item: Item, period: Period, release: Release): Failure {
  const word = data.printsAt(item.code, release, period).find(({ text }) => text !== "")?.text;
  if (word) {
    return notReported(
      `The ${release.code} release gives no figure for ${item.code} of ${period.code}, only the word "${word}".`,
    );
  }
  const others = data.releases.filter((other) => findFigure(data, item, period, other));
  const lacks = `The ${release.code} release, which decides ${period.code}, prints no line ${item.code}`;
  if (others.length === 0)
    return notReported(`${lacks}, and no other release does for ${period.code}.`);
  const codes = others.map(({ code }) => code).join(" and ");
  return notReported(`${lacks}; the ${codes} release does: ask for release ${codes}.`);
}
