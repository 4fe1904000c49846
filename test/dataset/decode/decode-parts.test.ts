import assert from "node:assert/strict";
import { describe, it } from "mocha";
import {
  decodeIsoDate,
  decodePeriodCode,
  decodeReleaseCode,
  decodeScale,
  decodeSum,
  decodeWord,
} from "../../../src/dataset/decode/decode-parts.ts";
import { data } from "../held.ts";

const line = { file: "any.tsv", line: 7 };

/** Returns the message of a decoder that refuses a text, after the file and the line. */
function refusal(decode: () => unknown): string {
  try {
    decode();
  } catch (error) {
    const { kind, message } = error as Error & { kind: string };
    assert.equal(kind, "broken");
    assert.ok(message.startsWith("any.tsv, line 7: "), message);
    return message.slice("any.tsv, line 7: ".length);
  }
  return assert.fail("not refused");
}

describe("a sum", () => {
  it("is of items with their signs; one that a release may not print has a question mark", () => {
    assert.deepEqual(decodeSum(line, "- Cost.Total + Revenue.Total - Income.Tax?"), [
      { item: "Cost.Total", sign: -1 },
      { item: "Revenue.Total", sign: 1 },
      { item: "Income.Tax", sign: -1, optional: true },
    ]);
  });

  it("has no terms where nothing is written", () => {
    assert.deepEqual(
      ["", "  "].map((text) => decodeSum(line, text)),
      [[], []],
    );
  });

  it("is refused where it ends in a sign, or has a word in the place of one", () => {
    for (const text of ["Revenue.Total -", "- "])
      assert.equal(
        refusal(() => decodeSum(line, text)),
        `the sum "${text}" ends in a sign.`,
      );
    assert.equal(
      refusal(() => decodeSum(line, "Revenue.SI and Revenue.VAS")),
      '"and" is not a sign of a sum. Accepted: +, -.',
    );
  });
});

describe("a part of a row", () => {
  it("is one of the accepted words, which a refusal names", () => {
    assert.equal(decodeScale(line, "ones"), 0);
    assert.equal(decodeScale(line, "billions"), 9);
    assert.equal(
      refusal(() => decodeScale(line, "hundreds")),
      '"hundreds" is not a scale. Accepted: ones, thousands, millions, billions.',
    );
    assert.equal(
      refusal(() => decodeWord(line, "effect", "moved", ["changed", "follows"])),
      '"moved" is not an effect. Accepted: changed, follows.',
    );
  });

  it("is a period in no other spelling than its code", () => {
    assert.equal(decodePeriodCode(line, "4Q03").code, "4Q03");
    for (const text of ["4q03", "4Q2003", "then"])
      assert.equal(
        refusal(() => decodePeriodCode(line, text)),
        `"${text}" is not the code of a period.`,
      );
  });

  it("is a release that is held", () => {
    assert.equal(decodeReleaseCode(line, "1Q03", data.releases).code, "1Q03");
    assert.equal(
      refusal(() => decodeReleaseCode(line, "2Q03", data.releases)),
      '"2Q03" is not a release of releases.tsv.',
    );
  });

  it("is a day that the calendar has", () => {
    assert.equal(decodeIsoDate(line, "2004-02-29"), "2004-02-29");
    for (const text of ["2003-02-29", "2004-13-01", "14 May 2004"])
      assert.equal(
        refusal(() => decodeIsoDate(line, text)),
        `"${text}" is not a date such as 2004-05-14.`,
      );
  });
});
