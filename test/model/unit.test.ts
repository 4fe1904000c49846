import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeUnit, defaultUnit, findUnit, moneyUnits } from "../../src/model/unit.ts";

describe("a unit of money", () => {
  it("is thousands of yen when none is asked for, the unit of the statements", () => {
    assert.deepEqual(defaultUnit, decodeUnit("JPYk"));
  });

  it("is a currency and a power of ten", () => {
    assert.deepEqual(
      moneyUnits.map(({ code, currency, exponent }) => [code, currency, exponent]),
      [
        ["JPY", "JPY", 0],
        ["JPYk", "JPY", 3],
        ["JPYm", "JPY", 6],
        ["JPYbn", "JPY", 9],
        ["USD", "USD", 0],
        ["USDk", "USD", 3],
        ["USDm", "USD", 6],
      ],
    );
  });

  it("is found however it is typed", () => {
    assert.equal(findUnit("ｊｐｙM")?.code, "JPYm");
    assert.equal(findUnit("4Q03"), undefined);
    const spelled = ["JPY millions", "JPYmn", "百万円", "千円", "thousands of yen", "USD mm", "円"];
    assert.deepEqual(
      spelled.map((text) => findUnit(text)?.code),
      ["JPYm", "JPYm", "JPYm", "JPYk", "JPYk", "USDm", "JPY"],
    );
  });

  it("is not found with two scales, or in half a parenthesis", () => {
    assert.equal(findUnit("(JPY millions)")?.code, "JPYm");
    for (const text of ["thousand JPY millions", "(JPY millions", "JPY millions)"])
      assert.equal(findUnit(text), undefined, text);
  });

  it("is refused with the nearest when unknown", () => {
    assert.throws(() => decodeUnit("JPYmx"), {
      kind: "bad-argument",
      message: '"JPYmx" is not a unit. Did you mean JPYm, JPY, JPYk?',
    });
  });
});
