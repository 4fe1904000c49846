import assert from "node:assert/strict";
import { isMistakable } from "../../src/excel/mistakable.ts";

/** Texts that Excel would convert, by the kind of the result. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  "a formula": ["=x", "=SUM(A1)", "+1", "+ new", "-", "-Leases", "@sum", "  =x", "＝x"],
  "a text with an apostrophe": ["'quoted", "'03"],
  "a number": ["7", "007", "4,001,449", "3.", ".5", "(1)", "(4,001.5)", "８３４４", " 12 "],
  "a percentage": ["64%", "(15.3%)", "23.7 %", "%5"],
  "an amount of money": ["$1,000", "($5)", "¥119.87", "￥100", "5 €", "$-5"],
  "a scientific number": ["1E5", "1e+5", "2.5E-3", "1E03"],
  "a fraction": ["1/2", "1 1/2", "12 3/16"],
  "a date in numbers": ["2004/3/31", "3/31/2004", "2003-04", "31.3.2004", "3/31", "1, 2", "3 5"],
  "a date with a named month": [
    ...["4-Mar", "Mar-04", "March 2004", "13-Aug-03", "May 14, 2004", "14 May 2004", "31mar2004"],
    ...["MAR1", "Sept 2", "Dec. 31, 2003", "2004 March 31", "june 30"],
  ],
  "a Japanese date": ["2004年3月31日", "2004年3月", "3月31日"],
  "a time": ["3:15", "3 PM", "3:15:20.5", "11:59 a", "125:30"],
  "a date with a time": ["2004/3/31 15:00", "4-Mar-04 3 PM"],
  "a truth value": ["TRUE", "false"],
  "an error": ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#GETTING_DATA", "#spill!"],
};

/** Texts that Excel does not convert. */
const KEPT: readonly string[] = [
  ...["4Q03", "1H03", "9M03", "FY2003", "LTM 3Q03", "LFQ-1", "4Q03 JPY", "Q4 FY2003"],
  ...["64kbps – 128kbps", "IP 1Mbps to 2Mbps", "1.5Mbps", "IIJ4U", "64%-owned", "Table 8"],
  ...["As of March 31, 2004", "3 months ended March 31", "May", "March", "Mar. quarter 2004"],
  ...["JPY 1,000", "5 months", "1) Revenue", "(1) Revenue", "1.2.3.4", "3 PMs", "Note 1"],
  ...[
    "Total revenues",
    "n.p.",
    "Revenue.SI",
    "売上総利益",
    "2004年",
    "True up",
    "#1",
    "#n",
    "–",
    "",
    " ",
  ],
];

describe("isMistakable", () => {
  for (const [kind, texts] of Object.entries(TAKEN)) {
    it(`finds what Excel would take for ${kind}`, () => {
      assert.deepEqual(texts.filter(isMistakable), texts);
    });
  }

  it("lets pass what Excel keeps as it is, numbers in it or not", () => {
    assert.deepEqual(KEPT.filter(isMistakable), []);
  });
});
