import fc from "fast-check";
import {
  fiscalYear,
  half,
  lastTwelveMonths,
  nineMonths,
  quarter,
  type Period,
} from "../../src/model/period.ts";

/** Any period that a code names, of two digits and of three. */
export const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(
    fc.integer({ min: 1971, max: 2110 }),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom("quarter", "year", "half", "nine months", "last twelve months"),
  )
  .map(([year, number, span]) => {
    if (span === "year") return fiscalYear(year);
    if (span === "half") return half(year, number > 2 ? 2 : 1);
    if (span === "nine months") return nineMonths(year);
    return span === "quarter" ? quarter(year, number) : lastTwelveMonths(quarter(year, number));
  });
