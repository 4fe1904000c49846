import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { lineOf } from "../../../src/lookup/item/item-line.ts";
import { itemPeriods } from "../../../src/lookup/item/item-periods.ts";
import { data, itemOf } from "../../dataset/held.ts";

const lineFor = (code: string): ReturnType<typeof lineOf> =>
  lineOf(itemPeriods(data, { item: itemOf(code) }));

describe("the line of an item", () => {
  it("goes from the oldest quarter to the newest, by time, and never joins two bases", () => {
    const { points, nil, least, largest } = lineFor("Income.Net") ?? assert.fail();
    assert.deepEqual(
      points.map(({ period, joint }) => `${period} ${joint}`),
      ["1Q02 none", "4Q02 gap", "1Q03 none", "3Q03 none", "4Q03 next"],
    );
    // 1Q02 to 4Q03 are seven quarters.
    assert.deepEqual(
      points.map(({ across }) => Math.round(across * 7)),
      [0, 3, 4, 6, 7],
    );
    assert.deepEqual([least.period, largest.period], ["4Q02", "3Q03"]);
    // From (9,289,600) to 1,979,136: nil lies at 9,289,600 of 11,268,736.
    assert.equal(nil?.toFixed(6), (9289600 / 11268736).toFixed(6));
  });

  it("has no nil where all figures are on one side, and lies in the middle where they are equal", () => {
    assert.equal(lineFor("Balance.Cash")?.nil, undefined);
    assert.deepEqual(
      lineFor("Balance.RestrictedCash")?.points.map(({ up }) => up),
      [0.5, 0.5],
    );
  });

  it("is none for fewer than two quarters", () => {
    assert.equal(lineFor("Placement.Amount"), undefined);
    assert.equal(lineFor("Guidance.NetIncome"), undefined);
  });
});
