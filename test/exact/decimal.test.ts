import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { Decimal, shift, sum, toCell, zero } from "../../src/exact/decimal.ts";
import { rounds } from "../rounds.ts";

const figures = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: -6, max: 9 }))
  .map(([digits, exponent]) => new Decimal(digits).times(new Decimal(10).pow(exponent)));

describe("sum", () => {
  it("is exact where binary numbers are not", () => {
    assert.ok(sum([new Decimal("0.1"), new Decimal("0.2")]).equals("0.3"));
  });

  it("adds revenues of the 4Q03 statement of operations to the printed total", () => {
    const parts = ["5498547", "4001449", "2117006"].map((text) => new Decimal(text));
    assert.equal(sum(parts).toFixed(), "11617002");
  });

  it("is nothing for no terms", () => {
    assert.ok(sum([]).equals(zero));
  });

  it("does not depend on the order of its terms", () => {
    fc.assert(
      fc.property(fc.array(figures), (terms) => sum(terms).equals(sum([...terms].reverse()))),
    );
  });
});

describe("shift", () => {
  it("moves the point: 38,779,462 thousands are 38,779.462 millions", () => {
    assert.equal(shift(new Decimal("38779462"), -3).toFixed(), "38779.462");
  });

  it("is undone by the opposite shift, to the last digit", () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: -12, max: 12 }), (value, places) =>
        shift(shift(value, places), -places).equals(value),
      ),
    );
  });
});

describe("toCell", () => {
  it("gives the number whose shortest text is the figure", () => {
    assert.equal(toCell(new Decimal("38779.462")), 38779.462);
    fc.assert(fc.property(figures, (value) => new Decimal(toCell(value)).equals(value)));
  });

  it("gives the number nearest to a figure of any length and size: that of its text", () => {
    const digits = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
    const short = fc.maxSafeInteger().map(BigInt);
    fc.assert(
      fc.property(fc.oneof(digits, short), fc.integer({ min: -40, max: 40 }), (whole, exponent) => {
        const value = new Decimal(`${whole}e${exponent}`);
        assert.equal(toCell(value), Number(value.toString()));
      }),
      { numRuns: rounds(5_000) },
    );
  });

  it("does so at the ends of what binary numbers hold, and for nil and no number", () => {
    const edges = ["9007199254740991", "9007199254740993", "-9007199254740992e22", "1e-22", "1e23"];
    for (const text of [...edges, "7205759403792793e-15", "-0", "0", "NaN", "-Infinity"])
      assert.ok(Object.is(toCell(new Decimal(text)), Number(text)), text);
  });
});
