import assert from "node:assert/strict";
import fc from "fast-check";
import { digitsOf } from "../../../src/workbook/facts/significant-digits.ts";
import { facts } from "../audit/books.ts";

const found = (number: number): string[] =>
  facts()
    .find(number)
    .map(({ fact: { figure, currency }, scale, isNegated, isRounded }) =>
      [
        `${figure.item.code} ${figure.period.code} ${currency ?? figure.item.unit} ${String(scale)}`,
        ...(isNegated ? ["negated"] : []),
        ...(isRounded ? ["rounded"] : []),
      ].join(", "),
    );

describe("the index of facts", () => {
  for (const [number, expected] of [
    [4001449, "Revenue.SI 4Q03 JPY 3"],
    [4001449000, "Revenue.SI 4Q03 JPY 0"],
    [4001.449, "Revenue.SI 4Q03 JPY 6"],
    [40.01449, "Revenue.SI 4Q03 JPY 8"],
    [4.001449, "Revenue.SI 4Q03 JPY 9"],
    [-4001449, "Revenue.SI 4Q03 JPY 3, negated"],
    [4001.4, "Revenue.SI 4Q03 JPY 6, rounded"],
    [4001, "Revenue.SI 4Q03 JPY 6, rounded"],
    [4001000, "Revenue.SI 4Q03 JPY 3, rounded"],
    [38409, "Revenue.SI 4Q03 USD 3"],
    [3858399, "Revenue.Connectivity 4Q03 JPY 3"],
    [9185259, "Revenue.Total 2Q03 JPY 3"],
  ] as const)
    it(`knows ${String(number)}`, () => {
      assert.deepEqual(found(number), [expected]);
    });

  it("knows no other power of ten, no number of three digits, and not 4,002", () => {
    for (const number of [400144.9, 40014490, 4002, 400, 4, 3, 100, 0])
      assert.deepEqual(found(number), [], String(number));
  });

  it("seldom knows a number of six digits that is none of ours", () => {
    let chance = 0;
    for (let number = 100_003; number < 1_000_000; number += 97)
      if (
        facts()
          .find(number)
          .some(({ isRounded }) => !isRounded)
      )
        chance += 1;
    assert.ok(chance < 15, `${String(chance)} of 9,278`);
  });
});

describe("the digits of a number", () => {
  it("give the number back, within what Excel keeps", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }),
        (number) => {
          const { digits, exponent, isNegative } = digitsOf(number);
          const back = Number(`${isNegative ? "-" : ""}0.${digits || "0"}e${String(exponent)}`);
          assert.ok(Math.abs(back - number) <= Math.abs(number) * 1e-14 + 1e-320);
        },
      ),
    );
  });

  it("begin and end with a digit that is not 0", () => {
    assert.deepEqual(digitsOf(-120_300), { digits: "1203", exponent: 6, isNegative: true });
    assert.deepEqual(digitsOf(0.0012), { digits: "12", exponent: -2, isNegative: false });
    assert.deepEqual(digitsOf(0.1 + 0.2), { digits: "3", exponent: 0, isNegative: false });
  });
});
