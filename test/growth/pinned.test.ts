import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { asKnownOn } from "../../src/dataset/as-known-on.ts";
import { data as two } from "../dataset/held.ts";
import { withThirdRelease } from "../frozen/third-release.ts";
import { answerOf, formatAsked, periods, type Asked } from "./answers.ts";

const three = withThirdRelease();

/** Every item for every period, as one vintage has it. */
function* questions(vintage: string): Generator<Asked> {
  for (const item of two.items.keys())
    for (const period of periods) yield { item, period, vintage };
}

/** Restated by the made-up release, in 1Q03 alone or from 1Q03 on, in addition to the restatements of 4Q03. */
const newlySuperseded = [
  ...["Revenue.Equipment", "Revenue.Total", "Cost.Equipment", "Cost.Total", "Expense.AllCosts"],
  ...["Income.Gross", "Income.GrossEquipment", "Income.Operating", "Income.Pretax"],
  ...["EBITDA.Adjusted", "Balance.Receivables", "Balance.Inventories", "Balance.CurrentAssets"],
  ...["Balance.Prepaid", "Balance.OtherCurrentAssets"],
  ...["CashFlow.Receivables", "CashFlow.Inventories"],
];

/** The words of a refusal may name what other releases have come to give; that it is one stays. */
describe("an answer pinned to a release", () => {
  for (const vintage of ["1Q03", "4Q03"])
    it(`of ${vintage} keeps its value in every unit when a release is added, and a refusal stays one`, () => {
      const differing: string[] = [];
      for (const asked of questions(vintage)) {
        const [before, after] = [answerOf(two, asked), answerOf(three, asked)];
        const kept =
          "status" in before
            ? "status" in after && before.values.join() === after.values.join()
            : "refused" in after;
        if (!kept) differing.push(formatAsked(asked));
      }
      assert.deepEqual(differing, []);
    });

  it("says superseded where the new release restated it, and nothing else new", () => {
    const changed = new Map<string, Set<string>>();
    for (const vintage of ["1Q03", "4Q03"])
      for (const asked of questions(vintage)) {
        const [before, after] = [answerOf(two, asked), answerOf(three, asked)];
        if (!("status" in before) || !("status" in after) || before.status === after.status)
          continue;
        assert.equal(after.status, "superseded", formatAsked(asked));
        const restated = changed.get(asked.item) ?? new Set();
        changed.set(asked.item, restated.add(asked.period.code));
      }
    assert.deepEqual([...changed.keys()].sort(), [...newlySuperseded].sort());
    for (const [item, codes] of changed) {
      const fromThere = ["Balance.Prepaid", "Balance.OtherCurrentAssets"].includes(item);
      assert.equal(codes.has("3Q03"), fromThere, `${item}: ${[...codes].join()}`);
    }
  });
});

describe("an answer pinned to a date before the new release", () => {
  const days = ["2003-08-12", "2003-08-13", "2004-05-13", "2004-05-14", "2004-08-11"];
  for (const day of days)
    for (const vintage of ["latest", "first"])
      it(`is the same with and without it: ${vintage} on ${day}, value, STATUS, marks and message`, () => {
        const [before, after] = [asKnownOn(two, day), asKnownOn(three, day)];
        for (const asked of questions(vintage))
          assert.deepEqual(answerOf(after, asked), answerOf(before, asked), formatAsked(asked));
      });

  it("counts from the day of publication in Tokyo", () => {
    const codes = (day: string): string[] => asKnownOn(three, day).releases.map(({ code }) => code);
    assert.deepEqual(codes("2004-08-11"), ["1Q03", "4Q03"]);
    assert.deepEqual(codes("2004-08-12"), ["1Q03", "4Q03", "1Q04"]);
  });
});
