import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { adviseOnPeriod, slipOf } from "../../src/model/period-advice.ts";

/** What is typed where a code is meant: short of it, or as data vendors write it. */
const slips: Readonly<Record<string, readonly string[]>> = {
  "1Q03": ["1Q3"],
  "4Q03": ["Q403", "Q4/03", "4QO3", "4Q03A"],
  "1H03": ["H1-03", "H103", "1HO3", "1H03E"],
  "9M03": ["9MO3"],
  FY2003: ["FY2003 Actual", "FY2003 Actuals"],
  LFQ: ["FQ", "latest quarter", "last qtr", "newest"],
  "LFQ-1": ["IQ_FQ-1", "-1FQ", "1FQ"],
  "LFQ-12": ["IQ_FQ-12", "12FQ"],
  LFY: ["LY", "current year", "0FY"],
  "LFY-1": ["IQ_FY-1", "-1FY", "1FY"],
  "LTM LFQ": ["IQ_LTM", "-0LTM", "0LTM"],
};

describe("a slip of a period", () => {
  it("is answered with the code that is meant", () => {
    for (const [code, texts] of Object.entries(slips))
      for (const text of texts) assert.equal(slipOf(text), code, text);
  });

  it("is none if there is more text before or after it", () => {
    for (const text of Object.values(slips).flat())
      for (const longer of [`X${text}`, `${text}X`])
        assert.equal(slipOf(longer), undefined, longer);
  });
});

describe("advice on a text that is not a period", () => {
  it("names the quarter and the fiscal year of a month", () => {
    for (const text of ["Mar-04", "2004/03", "03/2004", "2004年3月"])
      assert.equal(
        adviseOnPeriod(text),
        `"${text}" is a month. Write its quarter, 4Q03 (January to March 2004), or its fiscal year, FY2003 (April 2003 to March 2004).`,
      );
    for (const text of ["12004/03", "2004/031", "Mar-041", "103/2004"])
      assert.match(adviseOnPeriod(text), /is not a period\. Accepted: 4Q03,/, text);
  });

  it("names the four quarters of a calendar year", () => {
    assert.equal(
      adviseOnPeriod("CY2003"),
      '"CY2003" is a calendar year. Write LTM 3Q03 (January to December 2003).',
    );
    for (const text of ["xCY2003", "CY20031"])
      assert.match(adviseOnPeriod(text), /is not a period\. Accepted: 4Q03,/, text);
  });
});
