import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { quoted } from "../../src/model/quoted.ts";

describe("a typed text in a message", () => {
  it("is in quotation marks as it was typed", () => {
    assert.equal(quoted(" Sl "), '"Sl"');
    assert.equal(quoted("x".repeat(40)), `"${"x".repeat(40)}"`);
  });

  it("is cut to 40 characters, none of them in half", () => {
    assert.equal(quoted("x".repeat(100_000)), `"${"x".repeat(39)}…"`);
    assert.equal(quoted("𠮷".repeat(60)), `"${"𠮷".repeat(39)}…"`);
  });
});
