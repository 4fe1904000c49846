import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checkRemarks } from "../../../tools/check-data/check-remarks.ts";
import { data } from "../../dataset/held.ts";

describe("checkRemarks", () => {
  const fields = {
    kind: "gain",
    item: "Income.Net",
    period: "3Q03",
    release: "4Q03",
    amount: "1,572",
    scale: "millions",
    near: "special gain",
    text: "3Q03: A.",
    japanese: "3Q03：B。",
  };
  const check = (change: Partial<typeof fields>): void => {
    const head = Object.keys(fields).join("\t");
    const row = Object.values({ ...fields, ...change }).join("\t");
    checkRemarks(`${head}\n\n${row}\n`, data);
  };

  it("takes a remark that says something of its period in both languages", () => {
    check({});
  });

  for (const [what, change, message] of [
    ["no period", { period: "" }, 'a remark of the kind "gain" needs a period.'],
    ["a scale without an amount", { amount: "" }, "the scale needs an amount."],
    ["no text", { text: "" }, "a remark needs a text in both languages."],
    ["no Japanese text", { japanese: "" }, "a remark needs a text in both languages."],
    [
      "a text that is too long",
      { text: `3Q03: ${"A".repeat(155)}` },
      "the text has 161 characters, more than 160.",
    ],
  ] as const) {
    it(`refuses ${what}, naming the file and the line`, () => {
      assert.throws(
        () => {
          check(change);
        },
        { kind: "broken", message: `remarks.tsv, line 3: ${message}` },
      );
    });
  }
});
