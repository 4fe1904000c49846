import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { widthOf } from "../../../src/sheet/plan/text-width.ts";

describe("widthOf", () => {
  it("counts a character of Japanese, and its punctuation, as two", () => {
    assert.equal(widthOf("Total revenues"), 14);
    assert.equal(widthOf("営業損失（注）"), 14);
    assert.equal(widthOf("ADS数"), 5);
  });
});
