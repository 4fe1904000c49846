import { fullYear } from "./calendar.ts";
import {
  fiscalYear,
  half,
  nineMonths,
  periodEnd,
  periodStart,
  quarter,
  type Period,
} from "./period.ts";

type Year = (year: number) => Period;
type DoubtfulForm = readonly [
  RegExp,
  (parts: readonly (string | undefined)[]) => readonly [string, Year],
];

const year4 = "((?:19|20)\\d\\d)";
const year2 = "(\\d\\d)";
const form = (text: string): RegExp => new RegExp(`^${text}$`);
const toQuarter =
  (n = ""): Year =>
  (year) =>
    quarter(year, Number(n));
const toHalf =
  (n = ""): Year =>
  (year) =>
    half(year, n === "1" ? 1 : 2);

/** Texts whose year may be IIJ's (named after its start) or a vendor's (named after its end). */
const doubtfulForms: readonly DoubtfulForm[] = [
  [form(`FY${year2}`), ([y = ""]) => [y, fiscalYear]],
  [form(year4), ([y = ""]) => [y, fiscalYear]],
  [form(`(?:Q([1-4])|([1-4])Q)[-/]?${year4}`), ([a, b, y = ""]) => [y, toQuarter(a ?? b)]],
  [form(`(?:Q([1-4])|([1-4])Q)FY${year2}`), ([a, b, y = ""]) => [y, toQuarter(a ?? b)]],
  [form(`FY${year2}(?:Q([1-4])|([1-4])Q)`), ([y = "", a, b]) => [y, toQuarter(a ?? b)]],
  [form(`(?:H([12])|([12])H)[-/]?${year4}`), ([a, b, y = ""]) => [y, toHalf(a ?? b)]],
  [form(`(?:H([12])|([12])H)FY${year2}`), ([a, b, y = ""]) => [y, toHalf(a ?? b)]],
  [form(`FY${year2}(?:H([12])|([12])H)`), ([y = "", a, b]) => [y, toHalf(a ?? b)]],
  [form(`9M(?:FY)?${year4}`), ([y = ""]) => [y, nineMonths]],
  [form(`9MFY${year2}`), ([y = ""]) => [y, nineMonths]],
];

/**
 * Returns the two periods that a normalised text could mean, IIJ's first; undefined where the text is clear.
 *
 * @example findPeriodsInDoubt("4Q2003") // 4Q03 (January to March 2004) and 4Q02
 */
export function findPeriodsInDoubt(typed: string): readonly [Period, Period] | undefined {
  for (const [pattern, read] of doubtfulForms) {
    const match = pattern.exec(typed);
    if (!match) continue;
    const [digits, of] = read(match.slice(1));
    const year = digits.length === 2 ? fullYear(digits) : Number(digits);
    return [of(year), of(year - 1)];
  }
  return undefined;
}

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** Returns the months of a period, as in `April 2003 to March 2004` or `January to March 2004`. */
export function formatMonths(period: Period): string {
  const [[fromYear, from], [toYear, to]] = [
    monthOf(periodStart(period)),
    monthOf(periodEnd(period)),
  ];
  return fromYear === toYear
    ? `${from} to ${to} ${toYear}`
    : `${from} ${fromYear} to ${to} ${toYear}`;
}

function monthOf(isoDate: string): readonly [year: string, month: string] {
  const [year = "", month = ""] = isoDate.split("-");
  return [year, months[Number(month) - 1] ?? ""];
}
