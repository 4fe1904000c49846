import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { Decimal } from "../../src/exact/decimal.ts";
import { addFacts, type Fact } from "../../src/reconciliation/fact.ts";
import type { Reading } from "../../src/reconciliation/reading.ts";
import {
  allowanceOf,
  isAtRate,
  isChange,
  isPer,
  isProduct,
  isSame,
  isShare,
  isSum,
  roundTo,
  testRule,
  type Outcome,
  type Rule,
} from "../../src/reconciliation/rules.ts";
import { calculationIn } from "../../src/reconciliation/check-words.ts";
import { inEnglish } from "../../src/reconciliation/checks-in-english.ts";
import { cellOf, factFrom, percentage, remainderOf } from "./cells.ts";
import { rounds } from "../rounds.ts";

const millions = (text: string): ReturnType<typeof cellOf> => cellOf(text, { scale: 6, id: "1" });
const factsIn = (...texts: readonly string[]): ReturnType<typeof factFrom>[] =>
  texts.map((text) => factFrom(text, { scale: 6, id: "1" }));

/** What a rule makes of a printed figure, with its allowance and its words. */
const applied = (
  rule: Rule,
  target: Reading,
  facts: readonly Fact[],
): {
  readonly outcome: Outcome;
  readonly computed: Decimal;
  readonly allowance: Decimal;
  readonly words: string;
} => ({
  outcome: testRule(rule, target, facts),
  computed: rule.compute(facts),
  allowance: allowanceOf(target, rule.room(facts)),
  words: calculationIn(inEnglish, rule, facts),
});

/** The outcome, and the allowance in the unit of the printed figure. */
const found = (
  { outcome, allowance }: ReturnType<typeof applied>,
  unit: number,
): [Outcome, string] => [outcome, allowance.dividedBy(unit).toFixed()];

describe("isSum", () => {
  it("is exact where the points agree: 5,498,547 + 4,001,449 + 2,117,006 of 4Q03", () => {
    const parts = ["5,498,547", "4,001,449", "2,117,006"].map((text) => factFrom(text));
    const result = applied(isSum, cellOf("11,617,002"), parts);
    assert.equal(result.outcome, "exact");
    assert.equal(result.computed.toFixed(), "11617002000");
    assert.equal(result.words, "5,498,547 + 4,001,449 + 2,117,006");
  });

  it("allows (n + 1) / 2 of the last digit: 3,321 + 767 may be printed as 4,089", () => {
    assert.deepEqual(found(applied(isSum, millions("4,089"), factsIn("3,321", "767")), 1e6), [
      "rounding",
      "1.5",
    ]);
    for (let n = 1; n <= 9; n += 1) {
      const parts = factsIn(...Array.from({ length: n }, () => "10"));
      const { allowance } = applied(isSum, millions("100"), parts);
      assert.equal(allowance.dividedBy(1e6).toFixed(), String((n + 1) / 2));
    }
  });

  it("contradicts beyond the allowance, and not at it", () => {
    const of = (total: string): Outcome =>
      applied(isSum, millions(total), factsIn("10", "20", "30")).outcome;
    assert.deepEqual(["58", "62", "57", "63"].map(of), [
      "rounding",
      "rounding",
      "inconsistent",
      "inconsistent",
    ]);
  });

  it("takes what is subtracted off, each with its own rounding", () => {
    const result = applied(isSum, cellOf("349,688"), [remainderOf("11,617,002", "11,267,314")]);
    assert.deepEqual(found(result, 1e3), ["exact", "1.5"]);
  });

  it("rounds half up, also below zero, and lets no rounding excuse a nil", () => {
    assert.equal(applied(isSum, millions("79"), [factFrom("78,500")]).outcome, "exact");
    assert.equal(applied(isSum, millions("(79)"), [factFrom("(78,500)")]).outcome, "exact");
    assert.equal(applied(isSum, millions("78"), [factFrom("78,786")]).outcome, "inconsistent");
    assert.equal(applied(isSum, cellOf("-"), [factFrom("1")]).outcome, "inconsistent");
    assert.equal(applied(isSum, cellOf("-"), [factFrom("-")]).outcome, "exact");
  });

  it("does not depend on the order of terms, nor on the sign of all", () => {
    const part = fc.integer({ min: -9999, max: 9999 });
    const parts = fc.array(part, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(parts, fc.integer({ min: -6, max: 6 }), (drawn, off) => {
        const total = drawn.reduce((sum, each) => sum + each, off);
        const outcomeOf = (sum: number, terms: readonly number[]): Outcome =>
          applied(isSum, millions(String(sum)), factsIn(...terms.map(String))).outcome;
        const outcome = outcomeOf(total, drawn);
        assert.equal(outcomeOf(total, [...drawn].reverse()), outcome);
        assert.equal(
          outcomeOf(
            -total,
            drawn.map((each) => -each),
          ),
          outcome,
        );
      }),
    );
  });

  it("never turns from agreeing to contradicting when the parts are printed more coarsely", () => {
    const thousands = fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(thousands, (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        const inMillions = parts.map((part) => roundTo(new Decimal(part), new Decimal(1000)));
        const coarse = factsIn(...inMillions.map((part) => part.dividedBy(1000).toFixed()));
        assert.notEqual(applied(isSum, cellOf(String(total)), coarse).outcome, "inconsistent");
      }),
    );
  });
});

describe("isSame", () => {
  it("lets rounding excuse nothing: 17.1% and 17.2% are two numbers", () => {
    const outcome = (text: string): Outcome =>
      applied(isSame, percentage(text), [factFrom("-17.2%", { column: "YoY" })]).outcome;
    assert.deepEqual(["(17.2)", "(17.1)", "-17.3%"].map(outcome), [
      "exact",
      "inconsistent",
      "inconsistent",
    ]);
  });
});

describe("isChange", () => {
  it("divides by the base with its sign: a growing loss is positive, a turn to profit below -100%", () => {
    const outcome = (text: string, now: string, base: string): Outcome =>
      applied(isChange, percentage(text), [factFrom(now), factFrom(base)]).outcome;
    assert.equal(outcome("20.6%", "11,617,002", "9,633,155"), "exact");
    assert.equal(outcome("128.3", "(1,059,574)", "(464,155)"), "exact");
    assert.equal(outcome("(178.3)", "349,688", "(446,432)"), "exact");
    assert.equal(outcome("178.3", "349,688", "(446,432)"), "inconsistent");
  });

  it("is weak where the millions leave it more than its last digit: 165 against 315", () => {
    const result = applied(isChange, percentage("(47.7%)"), factsIn("165", "315"));
    assert.equal(result.outcome, "weak");
    assert.equal(result.computed.toFixed(4), "-0.4762");
    assert.equal(
      applied(isChange, percentage("(47.3%)"), factsIn("165", "315")).outcome,
      "inconsistent",
    );
  });

  it("is rounding where they leave it less: 2,534 against 2,574", () => {
    assert.equal(
      applied(isChange, percentage("-1.5%"), factsIn("2,534", "2,574")).outcome,
      "rounding",
    );
  });
});

describe("a share, an amount per unit, an amount at a rate, and a product", () => {
  it("is tested to the last printed digit: 931,399 of 13,036,439 is 7.1% and not 7.2%", () => {
    const facts = [factFrom("931,399"), factFrom("13,036,439")];
    const shareOf = (text: string): Outcome =>
      applied(isShare, cellOf(text, { column: "percent" }), facts).outcome;
    assert.deepEqual([shareOf("7.1"), shareOf("7.2")], ["exact", "inconsistent"]);
    assert.equal(applied(isShare, percentage("7.1"), facts).words, "931,399 of 13,036,439");
  });

  it("divides net income by shares", () => {
    const facts = [factFrom("668,699"), factFrom("38,312", { item: "Shares.Weighted" })];
    const result = applied(isPer, cellOf("17,454", { item: "EPS.Share" }), facts);
    assert.equal(result.outcome, "exact");
    assert.equal(result.words, "668,699 / 38,312");
  });

  it("translates at an exact rate: 78,786 at 104.18 is 756", () => {
    const rule = isAtRate(new Decimal("104.18"), "translation");
    const outcome = (text: string): Outcome =>
      applied(rule, cellOf(text, { column: "USD" }), [factFrom("78,786")]).outcome;
    assert.deepEqual([outcome("756"), outcome("757")], ["exact", "inconsistent"]);
  });

  it("multiplies what the text states: 3,265 shares at 418,200", () => {
    const facts = [
      factFrom("3,265", { item: "Placement.Shares" }),
      factFrom("418,200", { item: "Placement.Price" }),
    ];
    assert.equal(applied(isProduct, cellOf("1,365,423"), facts).outcome, "exact");
    assert.equal(applied(isProduct, cellOf("1,395,423"), facts).outcome, "inconsistent");
  });

  it("holds for what a figure truly is, however its parts were rounded to print", () => {
    const size = fc.integer({ min: 1000, max: 60_000_000 });
    const sign = fc.constantFrom(1, -1);
    fc.assert(
      fc.property(size, size, sign, sign, (now, base, nowSign, baseSign) => {
        const change = new Decimal(now * nowSign).dividedBy(base * baseSign).minus(1);
        const printed = percentage(`${roundTo(change.times(100), new Decimal("0.1")).toFixed(1)}%`);
        const inMillions = [now * nowSign, base * baseSign].map((thousands) =>
          roundTo(new Decimal(thousands), new Decimal(1000)).dividedBy(1000).toFixed(),
        );
        assert.notEqual(applied(isChange, printed, factsIn(...inMillions)).outcome, "inconsistent");
      }),
    );
  });
});

/** Twelve digits at most, as the releases print. */
const amount = fc.integer({ min: -999_999_999, max: 999_999_999 });

describe("a rule is exact", () => {
  it("just where its value, computed by division, rounds to the printed figure; ties too", () => {
    const printed = fc.integer({ min: -3000, max: 3000 });
    const near = fc.oneof(amount, fc.constantFrom(...[5, -5, 25, 1000, -1000, 2000, 0]));
    const rates = [isChange, isShare, isPer, isAtRate(new Decimal("119.87"), "translation")];
    fc.assert(
      fc.property(printed, near, near, fc.constantFrom(isSum, ...rates), (tenths, a, b, rule) => {
        const target = percentage(`${(tenths / 10).toFixed(1)}%`);
        const facts = [factFrom(String(a)), factFrom(String(b))];
        const rounded = roundTo(rule.compute(facts), target.unit);
        assert.equal(rule.isExact(target, facts), rounded.equals(target.value));
      }),
      { numRuns: rounds(1000) },
    );
  });

  it("at a half, where it is rounded away from zero: 5 of 2,000 is 0.3%, not 0.2%", () => {
    const outcome = (text: string, part: string): Outcome =>
      applied(isShare, cellOf(text, { column: "percent" }), [factFrom(part), factFrom("2000")])
        .outcome;
    assert.deepEqual([outcome("0.3", "5"), outcome("(0.3)", "(5)")], ["exact", "exact"]);
    assert.notEqual(outcome("0.2", "5"), "exact");
    assert.notEqual(outcome("(0.2)", "(5)"), "exact");
  });

  it("never where it is divided by nil", () => {
    for (const rule of [isShare, isPer, isChange])
      assert.equal(rule.isExact(percentage("0.0%"), [factFrom("-"), factFrom("-")]), false);
  });
});

describe("roundTo", () => {
  it("rounds halves away from zero, as the releases do", () => {
    const round = (value: string, unit: string): string =>
      roundTo(new Decimal(value), new Decimal(unit)).toFixed();
    assert.deepEqual(
      [round("78.5", "1"), round("-78.5", "1"), round("0.1525", "0.001"), round("1499", "1000")],
      ["79", "-79", "0.153", "1000"],
    );
  });

  it("leaves a value as it is where the unit is 0", () => {
    assert.equal(roundTo(new Decimal("91.77"), new Decimal(0)).toFixed(), "91.77");
  });

  it("comes within half a unit, and changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 100_000 }), (value, unit) => {
        const once = roundTo(new Decimal(value), new Decimal(unit));
        assert.ok(once.minus(value).abs().times(2).lte(unit));
        assert.ok(roundTo(once, new Decimal(unit)).equals(once));
      }),
    );
  });
});

describe("what is not there", () => {
  it("adds nothing up", () => {
    assert.equal(applied(isSum, cellOf("-"), [addFacts([])]).outcome, "exact");
    assert.equal(applied(isSum, cellOf("5,000,000"), [addFacts([])]).outcome, "inconsistent");
  });
});
