import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { decimalsIn, groupThousands, lastDigit } from "../../src/exact/digits.ts";
import { decodePrinted } from "../../src/exact/printed.ts";

describe("the last printed digit", () => {
  const unit = (text: string, places: number): string => lastDigit(text, places).toFixed();

  it("is one of the printed unit, or of its last decimal", () => {
    assert.equal(unit("4,001,449", 3), "1000");
    assert.equal(unit("8,344", 6), "1000000");
    assert.equal(unit("(43.98)", 0), "0.01");
    assert.equal(unit("(15.3%)", -2), "0.001");
    assert.equal(unit("80.1", 0), "0.1");
  });

  it("does not look at trailing zeros", () => {
    assert.equal(unit("15,000,000", 3), "1000");
    assert.equal(unit("87.0", 0), "0.1");
  });

  it("is nothing for a dash and for an empty cell", () => {
    assert.deepEqual([unit("-", 3), unit("", 3)], ["0", "0"]);
  });
});

describe("the decimals of a printed text", () => {
  it("are counted after the point alone", () => {
    assert.deepEqual(
      ["11,617,002", "1.37", "(1,016.1)", "5.8%", "-"].map(decimalsIn),
      [0, 2, 1, 1, 0],
    );
  });
});

describe("thousands", () => {
  it("are grouped by commas, decimals are not", () => {
    assert.deepEqual(["0", "999", "1000", "4001449", "76623702.1234"].map(groupThousands), [
      "0",
      "999",
      "1,000",
      "4,001,449",
      "76,623,702.1234",
    ]);
  });

  it("are read again as the same number", () => {
    fc.assert(
      fc.property(fc.nat(), (number) => {
        assert.equal(decodePrinted(groupThousands(String(number)))?.toFixed(), String(number));
      }),
    );
  });
});
