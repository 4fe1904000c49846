import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeGuidance, guidanceColumns } from "../../../src/dataset/decode/decode-guidance.ts";
import { checkGuidance } from "../../../tools/check-data/check-guidance.ts";
import { data } from "../held.ts";

const header = guidanceColumns.replace("?", "").split(" ");
const good = {
  ...{
    release: "4Q03",
    period: "FY2004",
    item: "Income.Net",
    kind: "level",
    worded: "turn positive",
  },
  ...{ bound: "more than", low: "0", high: "", scale: "thousands", base: "", change: "new" },
  ...{ place: "Highlights", near: "net income" },
};

/** A file of one row, some of its cells otherwise. */
const fileOf = (changes: Partial<typeof good> = {}): string => {
  const row: Readonly<Record<string, string>> = { ...good, ...changes };
  return [header.join("\t"), header.map((name) => row[name] ?? "").join("\t"), ""].join("\n");
};

const decoded = (changes: Partial<typeof good> = {}) => {
  const [entry] = decodeGuidance(fileOf(changes), data);
  return entry ?? assert.fail();
};

describe("the log of the guidance", () => {
  it("gives amounts in single units and percentages as fractions", () => {
    assert.equal(decoded({ low: "1,150", scale: "millions" }).low?.toFixed(), "1150000000");
    assert.equal(decoded({ low: "10%", scale: "" }).low?.toFixed(), "0.1");
    assert.equal(decoded({ low: "" }).low, undefined);
  });

  it("knows its kinds, bounds and changes", () => {
    assert.throws(
      () => decoded({ kind: "hope" }),
      /line 2: "hope" is not a kind\. Accepted: level, /,
    );
    assert.throws(() => decoded({ bound: "over" }), /"over" is not a bound/);
    assert.throws(() => decoded({ change: "" }), /"" is not a change/);
    assert.throws(() => decoded({ low: "positive" }), /"positive" is not a figure/);
  });

  const faults: readonly (readonly [string, Partial<typeof good>, RegExp])[] = [
    ["more than six words", { worded: "we expect it to be very positive" }, /must be 1 to 6/],
    ["no place", { place: "" }, /place in the text is missing/],
    ["a period that had ended", { period: "4Q03" }, /4Q03 had ended when the 4Q03 release/],
    ["a bound without an end", { low: "" }, /"more than" goes with one end/],
    ["about with one end", { bound: "about" }, /"about" goes with low and high/],
    ["no bound", { bound: "" }, /the bound is missing/],
    ["words with a figure", { kind: "words", base: "FY2003" }, /words alone have no bound/],
    ["a level with a base", { base: "FY2003" }, /a level has no base/],
    ["an increment without a base", { kind: "increment" }, /base of the increment is missing/],
    [
      "a change on another period",
      { kind: "change", low: "10%", scale: "", base: "FY2001" },
      /a change of FY2004 is on FY2003/,
    ],
    ["a percentage of a level", { low: "10%", scale: "" }, /a percentage goes with a change/],
    ["money without a scale", { scale: "" }, /an amount of money needs a scale/],
  ];
  for (const [what, changes, message] of faults)
    it(`may not have ${what}`, () => {
      assert.throws(() => {
        checkGuidance(fileOf(changes), data);
      }, message);
    });

  it("is accepted if nothing is wrong", () => {
    checkGuidance(fileOf(), data);
    checkGuidance(fileOf({ kind: "change", low: "10%", scale: "", base: "FY2003" }), data);
  });
});
