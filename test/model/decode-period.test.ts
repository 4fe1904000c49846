import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { Failure } from "../../src/errors.ts";
import { serialOf } from "../../src/model/calendar.ts";
import { decodePeriod, decodePrintedPeriod } from "../../src/model/decode-period.ts";
import { lastQuarter, periodEnd, quarter, type Period } from "../../src/model/period.ts";
import { anyPeriod } from "./periods.ts";

const newest = quarter(2003, 4);
const code = (text: string, last = newest): string => decodePeriod(text, last).code;

/** Returns the message for a refused text. */
function refusal(text: string): string {
  try {
    decodePeriod(text, newest);
  } catch (failure) {
    if (failure instanceof Failure && failure.kind === "bad-argument") return failure.message;
  }
  return assert.fail(`"${text}" is not refused as a bad argument`);
}

/** The same code typed carelessly: other case, full width, spaces, an apostrophe before it. */
const noisy = (typed: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.constantFrom("lower", "wide", "plain"), {
        minLength: typed.length,
        maxLength: typed.length,
      }),
      fc.constantFrom("", "'"),
      fc.constantFrom("", " ", "　"),
    )
    .map(([noises, apostrophe, space]) => {
      const letters = Array.from(typed).map((letter, i) => {
        if (noises[i] === "lower") return letter.toLowerCase();
        const wide = noises[i] === "wide" && letter !== " ";
        return wide ? String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0) : letter;
      });
      return `${apostrophe}${letters.join(space)}${space}`;
    });

/** The twelve months of a fiscal year are asked for in two ways and span the same. */
const spanOf = ({ code, first, quarters }: Period): object => ({ code, first, quarters });

describe("decodePeriod", () => {
  it("reads quarters, years, halves, nine months and the last twelve", () => {
    const codes = ["4Q03", "FY2003", "1H03", "2H03", "9M03", "LTM 3Q03"];
    assert.deepEqual(
      codes.map((text) => code(text)),
      codes,
    );
  });

  it("reads the other ways of writing a quarter: Q4 FY2003, its last day, the serial of it", () => {
    for (const text of ["Q4 FY2003", "2004-03-31", "38077", "38077.0"]) {
      assert.equal(code(text), "4Q03", text);
    }
  });

  it("reads every other spelling that leaves no doubt", () => {
    const spelled = {
      "4Q03": [
        ...["FY2003 Q4", "4Q FY2003", "FY2003-Q4", "2003Q4", "4Q'03", "2004/3/31", "31-Mar-04"],
        ...["20040331", "38077,5", "２００４年３月３１日", "2004年3月期 第4四半期", "2003年度4Q"],
      ],
      FY2003: ["LTM FY2003", "2003年度", "2004年3月期", "YTD 4Q03"],
      "1H03": ["H1 FY2003", "FY2003 1H", "2003H1", "YTD 2Q03", "2003年度上期"],
      "9M03": ["9M FY2003", "FY2003 9M", "YTD 3Q03"],
      "LTM 3Q03": ["TTM 3Q03", "ttm3q03"],
      "3Q03": ["LFQ–1", "\u200b3Q03\u200f", "3Q\u00ad03"],
    };
    for (const [period, texts] of Object.entries(spelled))
      for (const text of texts) assert.equal(code(text), period, text);
  });

  it("reads years, halves and quarters as Japanese releases write them", () => {
    const spelled = {
      "1Q03": ["2003年度第一四半期", "2003年度一四半期", "2003年度第1四半期累計期間"],
      "1H03": ["2003年度第2四半期累計", "2003年度2四半期累計", "2003年度上半期"],
      "2H03": ["2003年度下半期", "2003年度下期"],
      "3Q03": ["2003年度 第3Q", "2003年12月末", "2003年10～12月期"],
      FY2003: ["2003年度第4四半期累計", "平成16年3月期"],
    };
    for (const [period, texts] of Object.entries(spelled))
      for (const text of texts) assert.equal(code(text), period, text);
  });

  it("reads months that make a period, of one year or of two", () => {
    const spelled = {
      "4Q03": ["January to March 2004", "Jan-Mar 04"],
      "2H03": ["October to March 2004", "October 2003 to March 2004"],
      FY2003: ["April 2003 to March 2004"],
    };
    for (const [period, texts] of Object.entries(spelled))
      for (const text of texts) assert.equal(code(text), period, text);
  });

  it("refuses months that make none, and years that do not follow each other", () => {
    for (const text of [
      ...["February to April 2004", "January to February 2004", "March to June 2003"],
      ...["April 2004 to March 2003", "Foo to March 2004", "January to Foo 2004"],
      ...["FY2003/05", "FY2003-2005"],
    ])
      assert.match(refusal(text), /is not a period\. Accepted:/, text);
  });

  it("refuses a period with more before or behind it", () => {
    const periods = ["LFQ-1", "LFY", "LTM 3Q03", "3Q03 LTM", "YTD 3Q03", "3Q03 YTD", "2004年3月末"];
    for (const period of [...periods, "Jan-Mar 2004", "2003年10～12月期", "2003年度第3四半期"])
      for (const text of [`x${period}`, `${period}x`])
        assert.match(refusal(text), /is not a period\. Accepted:/, text);
  });

  it("counts LFQ back from the newest quarter it is given", () => {
    assert.deepEqual(
      ["LFQ", "LFQ-1", "LFQ-4", "LTM LFQ-1"].map((text) => code(text)),
      ["4Q03", "3Q03", "4Q02", "LTM 3Q03"],
    );
    assert.equal(code("LFQ", quarter(2003, 1)), "1Q03");
  });

  it("takes LFY for the last year that has ended by the newest quarter", () => {
    assert.equal(code("LFY"), "FY2003");
    assert.equal(code("LFY-1"), "FY2002");
    assert.equal(code("LFY-10"), "FY1993");
    assert.equal(code("LFY", quarter(2003, 3)), "FY2002");
  });

  it("names the twelve months to a fourth quarter the fiscal year they are", () => {
    assert.equal(code("LTM 4Q03"), "FY2003");
    for (const text of ["LTM 4Q03", "LTM FY2003"])
      assert.equal(decodePeriod(text, newest).rolling, true, text);
  });

  it("takes the last twelve months and the year so far to end with the newest quarter", () => {
    const third = quarter(2003, 3);
    assert.deepEqual([code("LTM", third), code("YTD", third)], ["LTM 3Q03", "9M03"]);
  });

  it("treats a year outside 1970 to 2999 as outside the data, because no code is unique for it", () => {
    for (const text of ["Q4 FY1903", "1904-03-31", "3001-03-31", "LFQ-400", "FY3000"]) {
      assert.throws(() => decodePeriod(text, newest), { kind: "not-found" }, text);
    }
  });

  it("reads a date with a time of day as its day", () => {
    assert.equal(decodePeriod("38077.25", newest).code, "4Q03");
  });

  it("puts two digits below 70 into this century", () => {
    assert.equal(periodEnd(decodePeriod("4Q69", newest)), "2070-03-31");
    assert.equal(periodEnd(decodePeriod("1Q70", newest)), "1970-06-30");
  });

  it("reads three digits as years since 2000, so that a code is one year for good", () => {
    const spelled = {
      "4Q099": ["4q099", "4Q FY2099", "FY2099 Q4", "2099Q4", "2100-03-31", "2100年3月期第4四半期"],
      "1Q100": ["1Q100", "Q1 FY2100", "1Q'100", "2100年度第1四半期", "30-Jun-2100", "2100/6/30"],
      "1H100": ["1H-100", "H1 FY2100", "YTD 2Q100"],
      "9M102": ["9M102", "YTD 3Q102"],
      "LTM 3Q100": ["TTM 3Q100", "3Q100 LTM"],
      FY2102: ["FY2102", "2102年度", "2103年3月期", "LTM FY2102", "FY2102-03", "YTD 4Q102"],
      "4Q03": ["4Q003"],
      "4Q99": ["4Q99", "2000-03-31"],
    };
    for (const [period, texts] of Object.entries(spelled))
      for (const text of texts) assert.equal(code(text), period, text);
    assert.deepEqual(spanOf(decodePeriod("1Q100", newest)), spanOf(quarter(2100, 1)));
  });

  it("counts back over more than a hundred years", () => {
    assert.equal(code("LFQ-399", quarter(2102, 4)), "1Q03");
    assert.equal(code("LFY-100", quarter(2103, 4)), "FY2003");
  });

  it("names both readings of a year in doubt past 2099 too", () => {
    for (const text of ["4Q2103", "2103"])
      assert.throws(
        () => decodePeriod(text, newest),
        { message: /could be .*10[23] .* or .*10[23] / },
        text,
      );
  });

  it("decodes the code of every period to the period itself", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        assert.deepEqual(spanOf(decodePeriod(period.code, newest)), spanOf(period));
      }),
    );
  });

  it("forgives case, width, spaces and a leading apostrophe", () => {
    const typed = anyPeriod.chain((period) => noisy(period.code).map((text) => ({ period, text })));
    fc.assert(
      fc.property(typed, ({ period, text }) => {
        assert.deepEqual(spanOf(decodePeriod(text, newest)), spanOf(period));
      }),
    );
  });

  it("reads the last day of every quarter, as text or as the serial a date cell sends", () => {
    fc.assert(
      fc.property(anyPeriod.map(lastQuarter), (period) => {
        const end = periodEnd(period);
        assert.deepEqual(decodePeriod(end, newest), period);
        assert.deepEqual(decodePeriod(String(serialOf(end)), newest), period);
      }),
    );
  });

  it("refuses FY03 and a bare year with the two years either could be", () => {
    assert.equal(
      refusal("FY03"),
      '"FY03" could be FY2003 (April 2003 to March 2004) or FY2002 (April 2002 to March 2003), since vendors name a year after its end. Write one of them.',
    );
    assert.match(refusal("2004"), /FY2004 .* or FY2003 /);
  });

  it("refuses other periods of a year that could be IIJ's or a vendor's, with both", () => {
    for (const text of ["4Q2003", "Q4 2003", "Q4-2003", "Q4 FY03", "FY03 Q4", "4Q FY03"]) {
      assert.equal(
        refusal(text),
        `"${text}" could be 4Q03 (January to March 2004) or 4Q02 (January to March 2003), since vendors name a year after its end. Write one of them.`,
      );
    }
    assert.match(refusal("1H2003"), /1H03 \(April to September 2003\) or 1H02 /);
    assert.match(refusal("9M FY03"), /9M03 \(April to December 2003\) or 9M02 /);
  });

  it("refuses a date whose order is in doubt", () => {
    assert.match(refusal("3/4/2004"), /could be 3-Apr-04 or 4-Mar-04/);
  });

  it("refuses a day no quarter ends on, naming the quarter around it and its end", () => {
    const message =
      "No fiscal quarter ends on 2004-03-30; the quarter that contains it, 4Q03, ends on 2004-03-31.";
    assert.equal(refusal("2004-03-30"), message);
    assert.ok(refusal("38076").startsWith(message));
  });

  it("refuses a number that is no likely date", () => {
    // 36615 is 31 March 2004 in a workbook that counts from 1904, and 30 March 2000 in others.
    assert.match(refusal("36615"), /If the workbook counts dates from 1904, write 20040331\.$/);
    assert.doesNotMatch(refusal("2000-03-30"), /1904/);
    assert.doesNotMatch(refusal("36614"), /1904/);
    assert.match(refusal("12345"), /^12345 is not the serial number of a likely date\./);
  });

  it("refuses the last twelve months, or the year so far, of anything but a quarter or a year", () => {
    assert.match(refusal("LTM 1H03"), /^LTM takes a quarter, such as LTM 3Q03; 1H03 is not one\.$/);
    assert.match(refusal("YTD 1H03"), /^YTD takes a quarter, such as YTD 3Q03; 1H03 is not one\.$/);
    assert.match(refusal(`${"LTM".repeat(5000)}4Q03`), /is not a period/);
  });

  it("says what is meant by the ways a period is often written", () => {
    const meant = (text: string): string => refusal(text).replace(/.*Did you mean (.*)\?/, "$1");
    assert.equal(meant("4Q3"), "4Q03");
    assert.equal(meant("q403"), "4Q03");
    assert.equal(meant("H203"), "2H03");
  });

  it("refuses everything else with the forms it accepts", () => {
    for (const text of ["5Q03", "0Q03", "3H03", "Q5 FY2003", "", "LFQ+1", "Q4"]) {
      assert.match(refusal(text), /is not a period\. Accepted: 4Q03, FY2003, 1H03, 9M03,/, text);
    }
  });

  it("refuses any other text as a bad argument and never fails otherwise", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        try {
          decodePeriod(text, newest);
        } catch (failure) {
          assert.ok(failure instanceof Failure);
          assert.equal(failure.kind, "bad-argument");
          assert.notEqual(failure.message, "");
        }
      }),
    );
  });
});

describe("a period that a data file names", () => {
  it("is read like any other", () => {
    assert.equal(decodePrintedPeriod("4Q03").code, "4Q03");
  });

  it("does not depend on the newest release", () => {
    for (const text of ["LFQ", "LFY-1", "LTM LFQ", "lfq", "MRQ", "LTM", "YTD"])
      assert.throws(() => decodePrintedPeriod(text), {
        kind: "bad-argument",
        message: `"${text}" depends on the newest release. Write the period itself, such as 4Q03.`,
      });
  });
});
