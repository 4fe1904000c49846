import { fiscalYear, endOf, periodBefore, type Period } from "../../../src/model/period.ts";
import { attempt, Failure } from "../../../src/errors.ts";
import { decodePrintedPeriod } from "../../../src/model/decode-period.ts";
import type { Release } from "../../../src/model/release.ts";
import type { Mention } from "./mention.ts";

const named = /\b(?:[1-4]Q\d\d|FY ?\d{4})\b/g;

/** Returns the periods that a text names, in order. */
const periodsIn = (text: string): Period[] =>
  [...text.matchAll(named)].flatMap(([code]) => {
    const period = attempt(() => decodePrintedPeriod(code.replace(" ", "")));
    return period instanceof Failure ? [] : [period];
  });

/** The quarter that a release reports, and the year if the quarter ends one. */
export const mainPeriods = ({ quarter }: Release): readonly Period[] =>
  endOf(quarter) % 4 === 0 ? [quarter, fiscalYear(Math.floor(quarter.first / 4))] : [quarter];

/**
 * Returns the periods that an amount may be about: the one named right after it, as in "JPY 464 million in 1Q02"; else
 * those that the release reports.
 */
export function periodsOfAmount({ after }: Mention, release: Release): readonly Period[] {
  const behind = /^\s*(?:million|billion|thousand)?\)?,? (?:in|for|of) ([1-4]Q\d\d|FY ?\d{4})/.exec(
    after,
  );
  const own = behind ? periodsIn(behind[1] ?? "") : [];
  return own.length > 0 ? own : mainPeriods(release);
}

/** A change of a period from another. */
export interface ChangeOf {
  readonly period: Period;
  readonly column: "YoY" | "QoQ";
}

/**
 * Returns the possible comparisons of a percentage: its base is the first period named after it that is not a period of
 * the release itself.
 */
export function changesOf({ after }: Mention, release: Release): readonly ChangeOf[] {
  const main = mainPeriods(release);
  const codes = main.map(({ code }) => code);
  const base = periodsIn(after).find(({ code }) => !codes.includes(code));
  return main.flatMap((period) =>
    (["YoY", "QoQ"] as const)
      .filter((column) => base && periodBefore(period, column)?.code === base.code)
      .map((column) => ({ period, column })),
  );
}
