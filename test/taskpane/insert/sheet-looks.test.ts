import assert from "node:assert/strict";
import { plainColumns } from "../../../src/statements/columns/choose-columns.ts";
import { looksInWords } from "../../../src/taskpane/insert/looks-in-words.ts";
import { canAlign, plainLooks, usualLooks } from "../../../src/taskpane/insert/sheet-looks.ts";

describe("looksInWords", () => {
  it("says what is not as usual, and for a table only the paper", () => {
    const looks = {
      decimals: 1,
      inks: "black",
      language: "ja",
      growth: false,
      aligned: false,
      paper: "Letter",
    } as const;
    assert.equal(looksInWords(plainLooks, true, "en"), "as usual");
    assert.equal(
      looksInWords(looks, true, "en"),
      "1 decimal, black, Japanese, no growth, not aligned, Letter",
    );
    assert.equal(looksInWords(looks, false, "en"), "Letter");
    assert.equal(looksInWords({ ...plainLooks, decimals: 0 }, true, "en"), "0 decimals");
  });
});

describe("looksInWords of a Japanese pane", () => {
  it("takes Japanese labels for usual", () => {
    assert.equal(looksInWords(usualLooks("ja"), true, "ja"), "標準");
    assert.equal(looksInWords({ ...plainLooks, decimals: 1 }, true, "ja"), "小数1桁、英語");
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
