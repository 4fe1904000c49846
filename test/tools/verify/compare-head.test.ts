import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { compareHead } from "../../../tools/verify/compare-head.ts";
import { data, releaseOf } from "../../dataset/held.ts";

const release = releaseOf("4Q03");
const tables = data.tables.filter((table) => table.release === release);

/** What the text has to say of the 4Q03 release, in words of our own around the fixed forms. */
const lines = [
  "Tokyo, May 14, 2004 / New York, May 13, 2004 - news",
  "Amounts are translated at the rate of JPY 104.18 = US\\$1.00, the approximate exchange rate on March 31, 2004.",
  "Dollars with respect to the three months ended Mar 31, 2004 are a help, at the rate of JPY104.18 = \\$1, the approximate rate of exchange on Mar 31, 2004.",
  "Dollars with respect to the year ended Mar 31, 2004 are a help.",
];

const faultsOf = (from: string, to: string): string[] => {
  assert.ok(lines.some((line) => line.includes(from)));
  return compareHead(
    release,
    tables,
    lines.map((line) => line.replace(from, to)),
  );
};

describe("comparing what is held of a release with its text", () => {
  it("finds nothing where dates, rate and translated periods agree", () => {
    assert.deepEqual(compareHead(release, tables, lines), []);
  });

  it("reports another date of publication, in Tokyo and in New York", () => {
    assert.deepEqual(faultsOf("Tokyo, May 14", "Tokyo, May 15"), [
      "the date of publication in Tokyo is held as 2004-05-14, printed as 2004-05-15",
    ]);
    assert.deepEqual(faultsOf("New York, May 13, 2004", "New York, May 13, 2003"), [
      "the date of publication in New York is held as 2004-05-13, printed as 2003-05-13",
    ]);
  });

  it("reports another rate, also in one note of several, and none at all", () => {
    assert.deepEqual(faultsOf("JPY104.18", "JPY104.81"), [
      "the exchange rate is held as 104.18, printed as 104.81",
    ]);
    assert.ok(compareHead(release, tables, []).includes("the text prints no exchange rate"));
  });

  it("reports another date of the rate", () => {
    assert.deepEqual(faultsOf("exchange on Mar 31, 2004", "exchange on Apr 30, 2004"), [
      "the date of the rate is held as 2004-03-31, printed as 2004-04-30",
    ]);
  });

  it("reports a translated period that is not held, and one held that no note has", () => {
    assert.deepEqual(faultsOf("the year ended Mar 31, 2004", "the year ended Mar 31, 2003"), [
      "a note translates FY2002 into dollars, which is not held as translated",
      "FY2003 is held as translated; nothing that a note translates dollars says so",
    ]);
  });

  it("reports a column of dollars for a period that is not held as translated", () => {
    const other = { ...release, translates: ["4Q03"] };
    assert.ok(
      compareHead(other, tables, lines.slice(0, 3)).includes(
        "a table translates FY2003 into dollars, which is not held as translated",
      ),
    );
  });
});
