import assert from "node:assert/strict";
import { plainColumns } from "../../../src/statements/columns/choose-columns.ts";
import { canAlign, looksInWords, plainLooks } from "../../../src/taskpane/insert/sheet-looks.ts";

describe("looksInWords", () => {
  it("says what is not as usual, and of a table the paper alone", () => {
    const looks = {
      decimals: 1,
      inks: "black",
      language: "ja",
      growth: false,
      aligned: false,
      paper: "Letter",
    } as const;
    assert.equal(looksInWords(plainLooks), "as usual");
    assert.equal(looksInWords(looks), "1 decimal, black, Japanese, no growth, not aligned, Letter");
    assert.equal(looksInWords(looks, false), "Letter");
    assert.equal(looksInWords({ ...plainLooks, decimals: 0 }), "0 decimals");
  });
});

describe("canAlign", () => {
  it("needs quarters before years, the oldest first, and a formula a figure or values", () => {
    assert.equal(canAlign("live", plainColumns), true);
    assert.equal(canAlign("values", plainColumns), true);
    assert.equal(canAlign("spill", plainColumns), false);
    assert.equal(canAlign("live", { ...plainColumns, order: "newest first" }), false);
    assert.equal(canAlign("live", { ...plainColumns, years: "among quarters" }), false);
  });
});
