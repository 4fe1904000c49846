import assert from "node:assert/strict";
import {
  chooseLanguage,
  currentLanguage,
  languageOf,
  onLanguage,
} from "../../../src/taskpane/language/language.ts";
import { texts } from "../../../src/taskpane/view/texts.ts";

describe("the language of the pane", () => {
  afterEach(() => {
    chooseLanguage("en");
  });

  it("is Japanese if Excel is in Japanese, otherwise English", () => {
    assert.deepEqual(["ja-JP", "ja", "JA-jp", "en-US", "jam", "de-DE", ""].map(languageOf), [
      "ja",
      "ja",
      "ja",
      "en",
      "en",
      "en",
      "en",
    ]);
  });

  it("is the chosen one from then on, and listeners are informed", () => {
    assert.equal(currentLanguage(), "en");
    let told = 0;
    const leave = onLanguage(() => {
      told += 1;
    });
    chooseLanguage("ja");
    leave();
    assert.deepEqual([currentLanguage(), told], ["ja", 1]);
  });

  it("names the other language in its own words", () => {
    assert.deepEqual([texts.en.otherLanguage, texts.ja.otherLanguage], ["日本語", "English"]);
  });
});
