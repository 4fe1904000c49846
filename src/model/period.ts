import { codeYear, monthEnd, shortYear } from "./calendar.ts";

/**
 * A span of whole fiscal quarters.
 *
 * IIJ's fiscal year begins in April and is named after the year it begins in: FY2003 ends in March 2004, its
 * fourth quarter 4Q03 is January to March 2004, and that of FY2102 is 4Q102. `first` counts quarters from 1Q00 = 8000 (year × 4 + quarter − 1).
 */
export interface Period {
  readonly code: string;
  readonly first: number;
  readonly quarters: 1 | 2 | 3 | 4;
  /** True if asked for as the last twelve months, even if those are a fiscal year. */
  readonly rolling?: true;
}

const yearOf = (index: number): number => Math.floor(index / 4);

/** Returns the quarter with this running number. */
export function quarterAt(index: number): Period {
  return { code: `${(index % 4) + 1}Q${codeYear(yearOf(index))}`, first: index, quarters: 1 };
}

/** Returns a fiscal quarter: `quarter(2003, 4)` is 4Q03, January to March 2004. */
export function quarter(year: number, number: number): Period {
  return quarterAt(year * 4 + number - 1);
}

/** Returns the fiscal year that begins in April of `year`. */
export function fiscalYear(year: number): Period {
  return { code: `FY${year}`, first: year * 4, quarters: 4 };
}

/** Returns the first or second half of a fiscal year. */
export function half(year: number, number: 1 | 2): Period {
  return { code: `${number}H${codeYear(year)}`, first: year * 4 + (number - 1) * 2, quarters: 2 };
}

/** Returns the first nine months of a fiscal year. */
export function nineMonths(year: number): Period {
  return { code: `9M${codeYear(year)}`, first: year * 4, quarters: 3 };
}

/** Returns the twelve months up to the end of a quarter; for a fourth quarter, the fiscal year. */
export function lastTwelveMonths(last: Period): Period {
  const first = last.first - 3;
  if (first % 4 === 0) return { ...fiscalYear(yearOf(first)), rolling: true };
  return { code: `LTM ${last.code}`, first, quarters: 4, rolling: true };
}

/** Returns the period of these quarters, or undefined where they have no name: 2Q and 3Q are not a half-year. */
export function findPeriod(first: number, quarters: number): Period | undefined {
  const begins = first % 4 === 0;
  switch (quarters) {
    case 1:
      return quarterAt(first);
    case 2:
      return first % 2 === 0 ? half(yearOf(first), begins ? 1 : 2) : undefined;
    case 3:
      return begins ? nineMonths(yearOf(first)) : undefined;
    case 4:
      return begins ? fiscalYear(yearOf(first)) : lastTwelveMonths(quarterAt(first + 3));
    default:
      return undefined;
  }
}

/**
 * Returns every named period from quarter `first` up to, but not including, quarter `end`: shorter first, then oldest
 * first.
 */
export function periodsWithin(first: number, end: number): Period[] {
  return [1, 2, 3, 4].flatMap((quarters) =>
    Array.from({ length: Math.max(0, end - first - quarters + 1) }, (_, i) =>
      findPeriod(first + i, quarters),
    ).filter((period) => period !== undefined),
  );
}

/**
 * Returns the period that a change is counted from: the year before, or the quarter before. Only a quarter and the last
 * twelve months have a quarter before; the latter move back by one quarter. Undefined for other periods.
 */
export function periodBefore(
  { first, quarters, rolling }: Period,
  basis: "YoY" | "QoQ",
): Period | undefined {
  const back = basis === "YoY" ? 4 : 1;
  if (rolling) return lastTwelveMonths(quarterAt(first + 3 - back));
  return basis === "YoY" || quarters === 1 ? findPeriod(first - back, quarters) : undefined;
}

/** Returns the number of the quarter that a month is in; months are counted from January of the year 0. */
export const quarterOfMonth = (month: number): number => Math.floor(month / 3) - 1;

/** Returns the name that a period was asked by: `LTM` for the last twelve months, even if they are a fiscal year. */
export const askedName = (period: Period): string =>
  period.rolling && period.code.startsWith("FY")
    ? `LTM ${quarterAt(endOf(period) - 1).code}`
    : period.code;

/** Returns the number of the quarter after a period. */
export const endOf = (period: Period): number => period.first + period.quarters;

/** Returns the last quarter of a period. A balance of the period is that of its last day. */
export function lastQuarter(period: Period): Period {
  return period.quarters === 1 ? period : quarterAt(endOf(period) - 1);
}

/** Returns the last day of a period as an ISO date. */
export function periodEnd(period: Period): string {
  const after = endOf(period);
  return monthEnd(yearOf(after), (after % 4) * 3 + 3);
}

/** Returns the first day of a period as an ISO date. */
export function periodStart(period: Period): string {
  const month = String((period.first % 4) * 3 + 4).padStart(2, "0");
  return period.first % 4 === 3
    ? `${yearOf(period.first) + 1}-01-01`
    : `${yearOf(period.first)}-${month}-01`;
}

/** Returns the length of a period in months. */
export function monthsOf(period: Period): number {
  return period.quarters * 3;
}

/** Returns a period's name; for a year also its end, because data vendors call IIJ's FY2003 FY2004. */
export function periodName(period: Period): string {
  if (!period.code.startsWith("FY")) return period.code;
  const year = yearOf(period.first);
  return `FY${year} (to Mar-${shortYear(year + 1)}; vendors' FY${year + 1})`;
}
