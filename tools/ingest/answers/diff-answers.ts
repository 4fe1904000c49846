import type { Dataset } from "../../../src/dataset/dataset.ts";
import { endOf, periodsWithin, type Period } from "../../../src/model/period.ts";
import { answerIn } from "./answer.ts";
import { changeOf, changeOfPinned, changeOnDate, type Difference } from "./difference.ts";
import { askedReleases, vantagesOf, type Vantage } from "./vantages.ts";

/** The answers that differ before and after a release is added. */
export interface AnswersDiff {
  /** How many questions were asked of both. */
  readonly asked: number;
  /** How many of them are pinned to an older release or to a date. */
  readonly pinned: number;
  /** How many older releases were asked by name and by day, of how many. */
  readonly releases: { readonly asked: number; readonly held: number };
  /** Pinned answers that changed. There must be none. */
  readonly broken: readonly Difference[];
  /** All other differences, by vintage, item and period. */
  readonly differences: readonly Difference[];
}

/**
 * Returns how the answers of a dataset differ from those of an older one: every item of both, for every named period
 * between the first and the last that is held, for the newest and the oldest release, pinned to each older release, and
 * as known on each older day of publication. A balance is asked only for quarters, because longer periods give the same.
 */
export function diffAnswers(before: Dataset, after: Dataset): AnswersDiff {
  const items = [...new Set([...before.items.keys(), ...after.items.keys()])];
  const periods = periodsHeld(before, after);
  const quarters = periods.filter((period) => period.quarters === 1);
  const differences: Difference[] = [];
  let [asked, pinned] = [0, 0];
  for (const vantage of vantagesOf(before, after)) {
    for (const item of items) {
      const { kind } = after.items.get(item) ?? before.items.get(item) ?? {};
      const due = kind === "balance" ? quarters : periods;
      asked += due.length;
      if (vantage.pinned) pinned += due.length;
      for (const period of due)
        differences.push(...compare([before, after], vantage, item, period));
    }
  }
  return {
    asked,
    pinned,
    releases: { asked: askedReleases(before).length, held: before.releases.length },
    broken: differences.filter(({ vantage }) => vantage.pinned),
    differences: differences.filter(({ vantage }) => !vantage.pinned),
  };
}

function compare(
  [older, newer]: readonly [Dataset, Dataset],
  vantage: Vantage,
  item: string,
  period: Period,
): Difference[] {
  const before = answerIn(older, vantage, item, period);
  const after = answerIn(newer, vantage, item, period);
  const kind = changeIn(vantage)(before, after);
  return kind ? [{ kind, vantage, item, period, before, after }] : [];
}

const changeIn = ({ pinned }: Vantage): typeof changeOf => {
  if (pinned === "date") return changeOnDate;
  return pinned === "release" ? changeOfPinned : changeOf;
};

function periodsHeld(...all: readonly Dataset[]): readonly Period[] {
  const held = all.flatMap(({ reported }) => [...reported.values()].map(({ period }) => period));
  return periodsWithin(Math.min(...held.map(({ first }) => first)), Math.max(...held.map(endOf)));
}
