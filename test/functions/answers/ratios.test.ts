import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { cell, refusal } from "../cell.ts";

/** Returns a fraction with six decimals. */
const fraction = (id: string, ...values: readonly unknown[]): string =>
  Number(cell(id, ...values)).toFixed(6);

describe("CHANGE", () => {
  it("is refused for a percentage, which has no change of its own", () => {
    assert.deepEqual(refusal("CHANGE", "FY2003", "Guidance.RevenueGrowth"), {
      error: "#VALUE!",
      message:
        '"Guidance.RevenueGrowth" is a percentage, and IIJ.CHANGE compares amounts: subtract one percentage from the other.',
    });
  });

  it("is on the year unless asked on the quarter, a fraction as the releases print it", () => {
    // 4Q03 statement, total revenues: (10.9%) and 20.6%.
    assert.equal(fraction("CHANGE", "4Q03", "Revenue.Total"), "-0.108882");
    assert.equal(fraction("CHANGE", "4Q03", "Revenue.Total", "qoq"), "0.205939");
    assert.equal(fraction("CHANGE", "1Q03", "Income.Net", "QoQ", "1Q03"), "-0.069002");
  });

  it("compares the last twelve months with those to the quarter before", () => {
    // Revenue of FY2003 38,779,462 against LTM 3Q03: 38,779,462 − 11,617,002 + 13,036,439 = 40,198,899.
    assert.equal(
      fraction("CHANGE", "LTM 4Q03", "Revenue.Total", "QoQ"),
      (38779462 / 40198899 - 1).toFixed(6),
    );
  });

  it("is refused for a year on the quarter before whatever the release", () => {
    assert.equal(refusal("CHANGE", "FY2003", "Revenue.Total", "QoQ", "2Q03").error, "#VALUE!");
  });

  it("says which argument is wrong", () => {
    assert.deepEqual(refusal("CHANGE", "FY2003", "Revenue.Total", "QoQ"), {
      error: "#VALUE!",
      message: "FY2003 is not a quarter, and QoQ compares quarters: ask for YoY, or for a quarter.",
    });
    assert.match(
      refusal("CHANGE", "4Q03", "Revenue.Total", "YTD").message,
      /^"YTD" is not a basis/,
    );
    assert.equal(refusal("CHANGE", "4Q03", "Ownership.AIH").error, "#VALUE!");
  });
});

describe("MARGIN", () => {
  it("is the gross margin unless another is asked for, a fraction", () => {
    assert.equal(fraction("MARGIN", "4Q03"), "0.146534");
    assert.equal(fraction("MARGIN", "4Q03", "SI"), "0.236786");
    assert.equal(fraction("MARGIN", "4Q02", "Net", "first"), "-0.163888");
  });

  it("says which argument is wrong", () => {
    assert.match(
      refusal("MARGIN", "4Q03", "Grosss").message,
      /^"Grosss" is not a measure .* Gross/,
    );
    assert.equal(refusal("MARGIN", "2Q03", "Net").error, "#N/A");
  });
});
