import type { Dataset } from "../dataset/dataset.ts";
import { keeping, keepingFor } from "../dataset/on-need.ts";
import type { Figure } from "../model/figure.ts";
import { isMoney, type Item } from "../model/item.ts";
import { endOf, lastQuarter, type Period } from "../model/period.ts";
import type { Release, Vintage } from "../model/release.ts";
import { derive, type Derivation } from "./derive/derive.ts";
import { statementFor, type Question } from "./question.ts";
import type { Refusal } from "./refusal.ts";
import { findServed } from "./served-figure.ts";

/** Returns the figure asked for, printed or derived, or undefined. */
export function findAnswer(data: Dataset, asked: Question): Figure | undefined {
  const question = onLastDay(asked);
  const { item, period, vintage } = question;
  const release = findRelease(data, item, period, vintage);
  return release ? findServed(data, item, period, release) : derive(data, question)?.figure;
}

/**
 * Returns the figure asked for, or the reason why there is none.
 *
 * The release is decided for the statement, not for the line: `latest` is the newest release that prints the statement
 * for the period, even if it lacks the line. So a column never mixes two bases. A period that no release prints is
 * derived.
 */
export function answerOf(data: Dataset, asked: Question): Derivation {
  const question = onLastDay(asked);
  const { item, period, vintage } = question;
  const release = findRelease(data, item, period, vintage);
  if (!release) return derive(data, question) ?? { refusal: underivable(data, question) };
  const figure = findServed(data, item, period, release);
  return figure ? { figure } : { refusal: absentFrom(data, question, release) };
}

/** Returns the release that answers: one that prints the item's statement for the period. */
export function findRelease(
  data: Dataset,
  item: Item,
  period: Period,
  vintage: Vintage,
): Release | undefined {
  const printing = data.releasesOf(statementFor(data, item, vintage), period);
  if (vintage === "latest") return printing[0];
  return vintage === "first" ? printing.at(-1) : printing.find((r) => r === vintage);
}

/** Returns the period whose figure answers. A balance is that of the last day, so this is the last quarter. */
export const periodFor = (item: Item, period: Period): Period =>
  item.kind === "balance" ? lastQuarter(period) : period;

function onLastDay(asked: Question): Question {
  const { item, vintage } = asked;
  const period = periodFor(item, asked.period);
  return period === asked.period ? asked : { item, period, vintage };
}

/** Why the deciding release has no figure: it prints a word instead, or has no such line. */
function absentFrom(data: Dataset, { item, period }: Question, release: Release): Refusal {
  const word = data.printsAt(item.code, release, period).find(({ text }) => text !== "")?.text;
  if (word !== undefined) return { reason: "word", item, period, release, word };
  const elsewhere = data
    .releasesOf(data.statementOf(item), period)
    .filter((other) => findServed(data, item, period, other));
  return { reason: "not presented", item, period, deciding: [release], elsewhere };
}

/** Why there is no figure when no release asked prints the period and there is no chain. */
function underivable(data: Dataset, question: Question): Refusal {
  const { item, period, vintage } = question;
  const about = { item, period };
  const statement = statementFor(data, item, vintage);
  const releases = data.releasesOf(statement, period);
  if (releases.length > 0) return { ...about, reason: "another release", releases };
  if (typeof vintage !== "string" && derive(data, { ...question, vintage: "latest" })?.figure)
    return { ...about, reason: "several releases", release: vintage };
  const held = data.periodsOf(statement);
  const [first, end] = boundsOf(held);
  if (period.first < first || endOf(period) > end)
    return { ...about, reason: "outside", held: heldIn(data)(item)(held) };
  return { ...about, reason: isMoney(item) && item.kind === "flow" ? "no chain" : "never derived" };
}

/** The periods of a statement for which some release prints an item. */
const heldIn = keepingFor((data: Dataset) =>
  keeping((item: Item) =>
    keepingFor((periods: readonly Period[]): readonly Period[] =>
      periods.filter((period) => isPrinted(data, item, period)),
    ),
  ),
);

/**
 * Says whether a release prints an item for a period. For a sum this is always true, because its periods are those of its
 * statement.
 */
const isPrinted = (data: Dataset, item: Item, period: Period): boolean =>
  item.sum.length > 0 ||
  data
    .releasesOf(data.statementOf(item), period)
    .some((release) => data.printsAt(item.code, release, period).some(({ text }) => text !== ""));

/** Returns the running numbers of the first quarter of some periods and of the quarter after the last. */
export const boundsOf = keepingFor((periods: readonly Period[]): readonly [number, number] => [
  Math.min(...periods.map(({ first }) => first)),
  Math.max(...periods.map(endOf)),
]);
