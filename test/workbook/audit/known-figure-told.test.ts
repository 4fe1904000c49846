import assert from "node:assert/strict";
import { shift, toCell } from "../../../src/exact/decimal.ts";
import { findAnswer } from "../../../src/figures/find-answer.ts";
import type { Figure } from "../../../src/model/figure.ts";
import { data, question, releaseOf } from "../../dataset/held.ts";
import { fact, known } from "./made-up-facts.ts";

/** Returns the figure for 4Q02 in the release of 1Q03. */
const answerOf = (item: string): Figure =>
  findAnswer(data, question(item, "4Q02", "1Q03")) ?? assert.fail(item);

describe("the formula for a number", () => {
  const formula = (number: number, ...told: Parameters<typeof fact>): string | undefined =>
    known(number, [fact(...told)])?.formula;

  it("leaves out yen in thousands and the newest release", () => {
    assert.equal(formula(123456, 123456000), '=IIJ.FIGURE("4Q03","Revenue.SI")');
    assert.equal(formula(-123456, 123456000), '=-IIJ.FIGURE("4Q03","Revenue.SI")');
    const old = { item: "Income.Net", period: "4Q02", vintage: releaseOf("1Q03") };
    assert.equal(formula(123456, 123456000, old), '=IIJ.FIGURE("4Q02","Income.Net",,"1Q03")');
    assert.equal(
      formula(123.456, 123456000, old),
      '=IIJ.FIGURE("4Q02","Income.Net","JPYm","1Q03")',
    );
  });

  it("names every other unit, and divides if the unit has no code", () => {
    for (const [scale, given] of [
      [1, '"JPY")'],
      [1e6, '"JPYm")'],
      [1e8, '"JPY")/10^8'],
      [1e9, '"JPYbn")'],
    ] as const)
      assert.equal(
        formula(123456, 123456 * scale),
        `=IIJ.FIGURE("4Q03","Revenue.SI",${given}`,
        String(scale),
      );
    for (const [scale, given] of [
      [1, '"USD")'],
      [1e3, '"USDk")'],
      [1e6, '"USDm")'],
      [1e9, '"USD")/10^9'],
    ] as const)
      assert.equal(
        formula(123456, 123456 * scale, { currency: "USD" }),
        `=IIJ.FIGURE("4Q03","Revenue.SI",${given}`,
        String(scale),
      );
  });

  it("has no unit for what is counted", () => {
    const counted = { item: "Contracts.DialUp", currency: "none" } as const;
    assert.equal(formula(123456, 123456, counted), '=IIJ.FIGURE("4Q03","Contracts.DialUp")');
    const old = { ...counted, vintage: releaseOf("1Q03") };
    assert.equal(formula(123456, 123456, old), '=IIJ.FIGURE("4Q03","Contracts.DialUp",,"1Q03")');
  });
});

describe("the report about a number", () => {
  it("is what it counts in: a unit, a currency and a power of ten, or what is counted", () => {
    const told = (...given: Parameters<typeof fact>): unknown[] => {
      const { unit, counts, scale } = known(123456, [fact(...given)]) ?? {};
      return [unit, counts, scale];
    };
    assert.deepEqual(told(123456000), ["JPYk", "JPY", 3]);
    assert.deepEqual(told(123456e8), [undefined, "JPY", 8]);
    assert.deepEqual(told(123456e6, { currency: "USD" }), ["USDm", "USD", 6]);
    const counted = { item: "Contracts.DialUp", currency: "none" } as const;
    assert.deepEqual(told(123456, counted), [undefined, "contracts", 0]);
  });

  it("is the whole figure in the unit and with the sign of the number", () => {
    const { value, isRounded, isNegated } = known(-12345.67, [fact(12345674321)]) ?? {};
    assert.deepEqual([value, isRounded, isNegated], [-12345.674321, true, true]);
  });

  it("is what a newer release prints, if that differs", () => {
    const newer = (number: number, item: string, currency: "JPY" | "USD" = "JPY") => {
      const { value } = answerOf(item);
      const vintage = releaseOf("1Q03");
      const old = { ...fact(0, { item, period: "4Q02", vintage, currency }), value };
      const figure = { ...old.figure, value };
      const found = known(number, [{ ...old, figure }]);
      assert.ok(found);
      return found.newer;
    };
    assert.deepEqual(newer(-2136513, "Income.Net"), { release: "4Q03", value: -9289600 });
    assert.deepEqual(newer(2136.513, "Income.Net"), { release: "4Q03", value: 9289.6 });
    assert.equal(newer(-2136513, "Income.Net", "USD"), undefined);
    assert.equal(known(123456, [fact(123456000)])?.newer, undefined);
  });

  it("is nothing newer if the newest release prints the same figure, or none", () => {
    const vintage = releaseOf("1Q03");
    const same = answerOf("Revenue.Total");
    const old = { figure: same, value: same.value, vintage, currency: "JPY" } as const;
    const number = toCell(shift(same.value, -3));
    assert.deepEqual(known(number, [old])?.formula, '=IIJ.FIGURE("4Q02","Revenue.Total",,"1Q03")');
    assert.equal(known(number, [old])?.newer, undefined);
    const gone = fact(123456000, { item: "Balance.RestrictedCash", period: "4Q02", vintage });
    assert.equal(known(123456, [gone])?.newer, undefined);
  });
});
