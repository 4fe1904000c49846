import assert from "node:assert/strict";
import type { Fact } from "../../../src/workbook/facts/fact.ts";
import { releaseOf } from "../../dataset/held.ts";
import { fact, known } from "./made-up-facts.ts";

const si = { label: "SI" };
const quarter = { head: "4Q03" };

describe("a number that repeats a figure", () => {
  /** Says whether a number is recognised without a label, below the period, and next to the item. */
  const where = (number: number, value: number): string =>
    [{}, quarter, si].map((beside) => (known(number, [fact(value)], beside) ? "yes" : "no")).join();

  it("needs six digits without labels, five below its period, four next to its item", () => {
    assert.equal(where(123456, 123456000), "yes,yes,yes");
    assert.equal(where(12345, 12345000), "no,yes,yes");
    assert.equal(where(1234, 1234000), "no,no,yes");
    assert.equal(where(123, 123000), "no,no,no");
  });

  it("needs one digit more if it is rounded, and then its period does not help", () => {
    assert.equal(where(12345.67, 12345674000), "yes,yes,yes");
    assert.equal(where(12345.6, 12345611000), "no,no,yes");
    assert.equal(where(12345, 12345011000), "no,no,yes");
    assert.equal(where(1234, 1234011000), "no,no,yes");
  });

  it("is not a year, whatever its labels", () => {
    for (const [number, isKnown] of [
      [1899, true],
      [1901, false],
      [2003, false],
      [2099, false],
      [2101, true],
      [2003.5, true],
      [-2003, true],
    ] as const)
      assert.equal(
        known(number, [fact(number * 1_000_000)], si) !== undefined,
        isKnown,
        String(number),
      );
    assert.equal(known(1900, [fact(1_899_700_000)], si), undefined);
    assert.equal(known(2100, [fact(2_099_700_000)], si), undefined);
  });

  it("is no figure that is not there", () => {
    assert.equal(known(654321, [fact(123456000)], si), undefined);
  });
});

describe("a number that several figures have", () => {
  /**
   * Returns the preferred one of two facts, which should be the second. The number is next to a label that names SI,
   * below 3Q03.
   */
  const preferred = (number: number, ...facts: readonly Fact[]): string => {
    const beside = { label: "Systems integration", head: "3Q03" };
    const both = [facts, [...facts].reverse()].map((each) => known(number, each, beside));
    const [one, other] = both.map((each) => `${each?.item} ${each?.period} ${each?.release}`);
    assert.equal(one, other);
    return one ?? "";
  };
  const sameItem = { item: "Revenue.SI", period: "1Q03" };
  const samePeriod = { item: "Revenue.Total", period: "3Q03" };

  it("is that of the item next to it, before that of the period above it", () => {
    assert.equal(
      preferred(
        123456.7,
        fact(123456700000, samePeriod),
        fact(-123456690000, { ...sameItem, derived: true }),
      ),
      "Revenue.SI 1Q03 4Q03",
    );
  });

  it("is that of the period above it, before one that it only comes near", () => {
    const near = fact(-1234567400, { period: "3Q03" });
    assert.equal(preferred(1234567, fact(1234567000, sameItem), near), "Revenue.SI 3Q03 4Q03");
  });

  it("is the one that it equals, before one with its sign", () => {
    const negative = fact(-1234567000, { period: "2Q03", derived: true });
    assert.equal(preferred(1234567, fact(1234567400, sameItem), negative), "Revenue.SI 2Q03 4Q03");
  });

  it("is one with its sign, before one of the newest release", () => {
    const old = fact(1234567000, { period: "4Q02", vintage: releaseOf("1Q03"), derived: true });
    assert.equal(preferred(1234567, fact(-1234567000, sameItem), old), "Revenue.SI 4Q02 1Q03");
  });

  it("is one of the newest release, before one that is printed", () => {
    const printed = fact(1234567000, { period: "4Q02", vintage: releaseOf("1Q03") });
    const derived = fact(1234567000, { period: "2Q03", derived: true });
    assert.equal(preferred(1234567, printed, derived), "Revenue.SI 2Q03 4Q03");
  });

  it("is one that is printed, before one in thousands or single units", () => {
    const derived = fact(1234567000, { period: "2Q03", derived: true });
    const millions = fact(1234567000000, { period: "4Q02" });
    assert.equal(preferred(1234567, derived, millions), "Revenue.SI 4Q02 4Q03");
  });

  it("is one in thousands or in single units, before one in millions", () => {
    const millions = fact(1234567000000, { period: "4Q02" });
    for (const value of [1234567000, 1234567])
      assert.equal(preferred(1234567, millions, fact(value, sameItem)), "Revenue.SI 1Q03 4Q03");
  });

  it("has as many others as figures that tell, whichever releases print them", () => {
    const old = { period: "1Q03", vintage: releaseOf("1Q03") };
    const others = (...more: readonly Fact[]): number | undefined =>
      known(123456, [fact(123456000, { period: "1Q03" }), ...more])?.others;
    assert.equal(others(), 0);
    assert.equal(others(fact(123456000, old)), 0);
    assert.equal(others(fact(123456000, { period: "3Q03" })), 1);
    assert.equal(others(fact(123456000, { item: "Cost.SI", period: "1Q03" })), 1);
    assert.equal(others(fact(123456400000)), 0);
  });
});
