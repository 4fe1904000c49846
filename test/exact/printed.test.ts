import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { decodePrinted } from "../../src/exact/printed.ts";

const decoded = (text: string): string | undefined => decodePrinted(text)?.toFixed();

/** A figure as the releases print it: `(1,234.5%)` is -1234.5. */
const printed = fc
  .record({
    whole: fc.integer({ min: 0, max: 999_999_999 }),
    decimals: fc.constantFrom("", ".0", ".5", ".75"),
    percent: fc.boolean(),
    sign: fc.constantFrom("plus", "minus", "parentheses"),
  })
  .map(({ whole, decimals, percent, sign }) => {
    const digits = `${whole.toLocaleString("en-US")}${decimals}${percent ? "%" : ""}`;
    const text = sign === "plus" ? digits : sign === "minus" ? `-${digits}` : `(${digits})`;
    return { text, size: `${whole}${decimals}`, negative: sign !== "plus" };
  });

describe("decodePrinted", () => {
  it("reads thousands, decimals and percentages", () => {
    assert.equal(decoded("13,036,439"), "13036439");
    assert.equal(decoded("8.73"), "8.73");
    assert.equal(decoded("26.7%"), "26.7");
  });

  it("takes parentheses and a minus for negative: the 4Q03 release prints one, 1Q03 both", () => {
    assert.equal(decoded("(9,289,600)"), "-9289600");
    assert.equal(decoded("-1,060"), "-1060");
    assert.equal(decoded("(71.3%)"), "-71.3");
    assert.equal(decoded("-129.5%"), "-129.5");
  });

  it("takes a dash for a printed nil", () => {
    assert.equal(decoded("-"), "0");
  });

  it("knows words, blanks and half a parenthesis for no figure", () => {
    for (const text of ["", "Break-even", "positive", "(1,234", "1,234)", "10-100Mbps", "8 "]) {
      assert.equal(decoded(text), undefined, text);
    }
  });

  it("takes a minus in parentheses for a slip: it could mean either sign", () => {
    assert.equal(decoded("(-1,060)"), undefined);
  });

  it("reads back the size and sign of any figure as the releases print them", () => {
    fc.assert(
      fc.property(printed, ({ text, size, negative }) => {
        const value = decodePrinted(text);
        assert.ok(value);
        assert.ok(value.abs().equals(size), text);
        assert.equal(value.isNegative(), negative, text);
      }),
    );
  });
});
