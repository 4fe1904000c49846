import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { safeText } from "../../../../tools/export/facts/safe-text.ts";

describe("a cell of a .csv", () => {
  for (const text of ['=HYPERLINK("x")', "+SUM(1)", "-A1", "@x", "\t=1", "\r=1", "-1+1", "=1"])
    it(`${JSON.stringify(text)} is told not to be a formula`, () => {
      assert.equal(safeText(text), `'${text}`);
    });

  for (const text of [
    "-446432",
    "-0.109",
    "+5",
    "-1,317",
    "-5.7%",
    "-",
    "4Q03",
    "",
    "(446)",
    "a=b",
  ])
    it(`${JSON.stringify(text)} stays as it is`, () => {
      assert.equal(safeText(text), text);
    });
});
