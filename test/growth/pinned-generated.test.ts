import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { asKnownOn } from "../../src/dataset/as-known-on.ts";
import { endOf, periodsWithin } from "../../src/model/period.ts";
import { stride } from "../rounds.ts";
import { answerOf, formatAsked, type Asked } from "./answers.ts";
import { generated } from "./generated.ts";

/**
 * Before and after the release that restates the year before: an even year takes agents' sales out, an odd one writes an
 * investment off; a line comes or goes in each. The soak tries every step of five years, and every question.
 */
const steps = stride === 1 ? Array.from({ length: 20 }, (_, n) => 4 + n) : [8];
const every = stride === 1 ? 5 : 31;

function* questions(count: number): Generator<Asked> {
  const data = generated(count);
  const [first, last] = [data.releases[0]?.quarter, data.releases.at(-1)?.quarter];
  assert.ok(first && last);
  const vintages = ["1Q03", "2Q03", "4Q03", last.code];
  const periods = periodsWithin(first.first - 4, endOf(last));
  let n = 0;
  for (const vintage of vintages)
    for (const item of data.items.keys())
      for (const period of periods) if ((n += 1) % every === 0) yield { item, period, vintage };
}

describe("an answer pinned before one more generated release", function () {
  this.timeout(1_800_000);

  for (const count of steps) {
    const [before, after] = [
      generated.bind(undefined, count),
      generated.bind(undefined, count + 1),
    ];

    it(`to a release of ${count} keeps its value in every unit, and a refusal stays one`, () => {
      const differing: string[] = [];
      let answered = 0;
      for (const asked of questions(count)) {
        const [then, now] = [answerOf(before(), asked), answerOf(after(), asked)];
        if ("status" in then) answered += 1;
        const kept =
          "status" in then
            ? "status" in now && then.values.join() === now.values.join()
            : "refused" in now;
        if (!kept) differing.push(formatAsked(asked));
      }
      assert.ok(answered > 50, String(answered));
      assert.deepEqual(differing, []);
    });

    it(`to a date before release ${count + 1} is the same: value, STATUS, marks and message`, () => {
      const day = before().releases.at(-1)?.date ?? "";
      const view = asKnownOn(after(), day);
      for (const { item, period } of questions(count))
        for (const vintage of ["latest", "first"]) {
          const asked = { item, period, vintage };
          assert.deepEqual(answerOf(view, asked), answerOf(before(), asked), formatAsked(asked));
        }
    });
  }
});
