import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { serialOf } from "../../src/model/calendar.ts";
import {
  endOf,
  findPeriod,
  fiscalYear,
  half,
  lastQuarter,
  lastTwelveMonths,
  monthsOf,
  nineMonths,
  periodBefore,
  periodEnd,
  periodName,
  periodStart,
  periodsWithin,
  quarter,
} from "../../src/model/period.ts";
import { anyPeriod } from "./periods.ts";

describe("a period", () => {
  it("begins in April: 4Q03 is January to March 2004, 1Q03 is April to June 2003", () => {
    assert.deepEqual(
      [quarter(2003, 4), quarter(2003, 1), fiscalYear(2003)].map((period) => [
        period.code,
        periodStart(period),
        periodEnd(period),
      ]),
      [
        ["4Q03", "2004-01-01", "2004-03-31"],
        ["1Q03", "2003-04-01", "2003-06-30"],
        ["FY2003", "2003-04-01", "2004-03-31"],
      ],
    );
  });

  it("ends a half in September or March and nine months in December", () => {
    assert.equal(periodEnd(half(2003, 1)), "2003-09-30");
    assert.equal(periodEnd(half(2003, 2)), "2004-03-31");
    assert.equal(periodEnd(nineMonths(2003)), "2003-12-31");
  });

  it("is of one year for good: three digits count from 2000 where two would be another year", () => {
    const codes = [1969, 1970, 1999, 2000, 2069, 2070, 2099, 2100, 2999].map(
      (year) => quarter(year, 1).code,
    );
    assert.deepEqual(codes, [
      ...["1Q1969", "1Q70", "1Q99", "1Q00", "1Q69"],
      ...["1Q070", "1Q099", "1Q100", "1Q999"],
    ]);
    assert.deepEqual(
      [half(2102, 2), nineMonths(2102), lastTwelveMonths(quarter(2102, 3))].map(({ code }) => code),
      ["2H102", "9M102", "LTM 3Q102"],
    );
    assert.equal(periodName(fiscalYear(2102)), "FY2102 (to Mar-2103; vendors' FY2103)");
  });

  it("is named with its end and as vendors call it when it is a fiscal year", () => {
    assert.equal(periodName(fiscalYear(2003)), "FY2003 (to Mar-04; vendors' FY2004)");
    assert.equal(periodName(fiscalYear(1999)), "FY1999 (to Mar-00; vendors' FY2000)");
    assert.equal(periodName(quarter(2003, 4)), "4Q03");
  });

  it("lasts as many months as it has quarters times three, to the day", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const days = serialOf(periodEnd(period)) - serialOf(periodStart(period)) + 1;
        assert.equal(monthsOf(period), period.quarters * 3);
        assert.equal(Math.round(days / 30.44), monthsOf(period));
      }),
    );
  });
});

describe("lastTwelveMonths", () => {
  it("is the fiscal year when its last quarter is the fourth", () => {
    assert.deepEqual(lastTwelveMonths(quarter(2003, 4)), { ...fiscalYear(2003), rolling: true });
  });

  it("reaches back into the year before otherwise", () => {
    const period = lastTwelveMonths(quarter(2003, 3));
    assert.equal(period.code, "LTM 3Q03");
    assert.equal(periodStart(period), "2003-01-01");
  });
});

describe("lastQuarter", () => {
  it("ends on the day its period ends", () => {
    assert.equal(lastQuarter(nineMonths(2003)).code, "3Q03");
    fc.assert(
      fc.property(anyPeriod, (period) => periodEnd(lastQuarter(period)) === periodEnd(period)),
    );
  });
});

describe("a span of quarters", () => {
  it("has the name of the period it is, where there is one", () => {
    fc.assert(
      fc.property(anyPeriod, ({ code, first, quarters }) => {
        assert.equal(findPeriod(first, quarters)?.code, code);
      }),
    );
    const { first } = quarter(2003, 2);
    assert.equal(findPeriod(first, 4)?.code, "LTM 1Q04");
    assert.deepEqual(
      [findPeriod(first, 2), findPeriod(first, 3), findPeriod(first, 5)],
      [undefined, undefined, undefined],
    );
  });

  it("holds the periods within it, the shorter first", () => {
    const year = fiscalYear(2003);
    assert.deepEqual(
      periodsWithin(year.first, endOf(year)).map(({ code }) => code),
      ["1Q03", "2Q03", "3Q03", "4Q03", "1H03", "2H03", "9M03", "FY2003"],
    );
    assert.deepEqual(periodsWithin(year.first, year.first), []);
  });
});

describe("the period that a change is counted from", () => {
  const before = (period: Parameters<typeof periodBefore>[0]): (string | undefined)[] =>
    (["YoY", "QoQ"] as const).map((basis) => periodBefore(period, basis)?.code);

  it("is a year before, and for a quarter the quarter before", () => {
    assert.deepEqual(before(quarter(2003, 1)), ["1Q02", "4Q02"]);
    assert.deepEqual(before(quarter(2003, 4)), ["4Q02", "3Q03"]);
  });

  it("is a year before alone for a half, nine months or a fiscal year", () => {
    assert.deepEqual(before(half(2003, 2)), ["2H02", undefined]);
    assert.deepEqual(before(nineMonths(2003)), ["9M02", undefined]);
    assert.deepEqual(before(fiscalYear(2003)), ["FY2002", undefined]);
  });

  it("is the last twelve months a year or a quarter before, and stays those", () => {
    assert.deepEqual(before(lastTwelveMonths(quarter(2003, 3))), ["LTM 3Q02", "LTM 2Q03"]);
    const year = lastTwelveMonths(quarter(2003, 4));
    assert.deepEqual(before(year), ["FY2002", "LTM 3Q03"]);
    assert.equal(periodBefore(year, "YoY")?.rolling, true);
  });
});
