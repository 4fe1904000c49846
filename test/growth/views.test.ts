import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { asKnownOn } from "../../src/dataset/as-known-on.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { answerOf, formatAsked, type Answer, type Asked } from "./answers.ts";
import { anyReleases, datasetOf, items, periods } from "./any-releases.ts";
import { rounds } from "../rounds.ts";

/** Returns every answer of a dataset to the vintages, by its question. */
function answersOf(data: Dataset, vintages: readonly string[]): ReadonlyMap<string, Answer> {
  const asked = vintages.flatMap((vintage) =>
    items.flatMap((item) => periods.map((period): Asked => ({ item, period, vintage }))),
  );
  return new Map(asked.map((each) => [formatAsked(each), answerOf(data, each)]));
}

const codesOf = ({ releases }: Dataset): string[] => releases.map(({ code }) => code);
const onTheDayBefore = (day: string): string =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

describe("a date as a view of any releases", () => {
  it("answers as if what was published later did not exist: value, STATUS, marks and message", () => {
    fc.assert(
      fc.property(anyReleases, (releases) => {
        const all = datasetOf(releases);
        for (const { date } of releases)
          for (const day of [onTheDayBefore(date), date]) {
            const held = datasetOf(releases.filter((release) => release.date <= day));
            const view = asKnownOn(all, day);
            assert.deepEqual(codesOf(view), codesOf(held));
            const vintages = ["latest", "first", ...codesOf(held)];
            assert.deepEqual(answersOf(view, vintages), answersOf(held, vintages));
          }
      }),
      { numRuns: rounds(15) },
    );
  });

  it("is the same whatever releases come later", () => {
    fc.assert(
      fc.property(anyReleases, (releases) => {
        const [all, fewer] = [datasetOf(releases), datasetOf(releases.slice(0, -1))];
        for (const { date } of releases.slice(0, -1)) {
          if (releases.at(-1)?.date === date) continue;
          const vintages = ["latest", "first"];
          const [with_, without] = [asKnownOn(all, date), asKnownOn(fewer, date)];
          assert.deepEqual(answersOf(with_, vintages), answersOf(without, vintages));
        }
      }),
      { numRuns: rounds(30) },
    );
  });

  it("is the dataset itself once everything was published, and one object for days between", () => {
    fc.assert(
      fc.property(anyReleases, (releases) => {
        const all = datasetOf(releases);
        assert.equal(asKnownOn(all, "2099-12-31"), all);
        for (const { date } of releases) assert.equal(asKnownOn(all, date), asKnownOn(all, date));
      }),
    );
  });
});

describe("an answer pinned to any release", () => {
  it("keeps its value, or stays a refusal, whatever releases come later", () => {
    fc.assert(
      fc.property(anyReleases, (releases) => {
        const all = datasetOf(releases);
        const fewer = datasetOf(releases.slice(0, -1));
        const vintages = codesOf(fewer);
        const after = answersOf(all, vintages);
        for (const [asked, before] of answersOf(fewer, vintages)) {
          const now = after.get(asked);
          if ("status" in before) assert.deepEqual(valuesOf(now), before.values, asked);
          else assert.ok(now && "refused" in now, asked);
        }
      }),
      { numRuns: rounds(100) },
    );
  });
});

const valuesOf = (answer: Answer | undefined): readonly string[] =>
  answer && "status" in answer ? answer.values : ["refused"];
