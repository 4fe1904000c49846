import assert from "node:assert/strict";
import { describe, it } from "mocha";
import {
  lookAt,
  periodShown,
  releaseArgument,
  type ItemLook,
  type LookedAt,
} from "../../../src/taskpane/find/item-look.ts";
import { defaultUnit } from "../../../src/model/unit.ts";
import { data, itemOf } from "../../dataset/held.ts";

function looked(code: string, look: Partial<ItemLook> = {}): LookedAt {
  const steps = lookAt(data, itemOf(code), { unit: defaultUnit, knownOn: undefined, ...look });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

describe("an item looked at", () => {
  it("is seen as known on the day, and in a unit only if it is money", () => {
    const then = looked("Income.Net", { knownOn: "2003-12-31" });
    assert.deepEqual(
      then.periods.map(({ period }) => period.code),
      ["1Q03", "4Q02", "1Q02"],
    );
    assert.equal(then.unit, defaultUnit);
    assert.equal(looked("Contracts.IP").unit, undefined);
  });

  it("keeps the period that is wanted while it can be asked for, else shows the newest figure", () => {
    const then = looked("Income.Net", { knownOn: "2003-12-31" });
    assert.equal(periodShown(then, "4Q02"), "4Q02");
    assert.equal(periodShown(then, "4Q03"), "1Q03");
    assert.equal(periodShown(then, "LFY"), "LFY");
    assert.equal(periodShown(looked("Balance.RestrictedCash"), undefined), "1Q03");
    assert.equal(periodShown(looked("Guidance.NetIncome"), undefined), "FY2004");
  });

  it("is asked for with a release, a day, both, or neither", () => {
    assert.equal(releaseArgument("", undefined), undefined);
    assert.equal(releaseArgument("first", undefined), "first");
    assert.equal(releaseArgument("", "2003-12-31"), "2003-12-31");
    assert.equal(releaseArgument("1Q03", "2003-12-31"), "1Q03@2003-12-31");
  });
});
