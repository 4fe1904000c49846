import { findMonth, withWesternYear, yearOfDigits } from "./calendar.ts";
import { normaliseCode } from "./code.ts";
import { keepingTexts } from "./keeping-texts.ts";

type Rewrite = readonly [RegExp, string | ((...parts: string[]) => string)];

const fiscal = (year: string): string => `FY${yearOfDigits(year)}`;
/** A fiscal year that is named after the month it ends in. */
const endingIn = (year: string): string => `FY${yearOfDigits(year) - 1}`;

const endsWith = (year: number, digits: string): boolean => String(year).endsWith(digits);

/** Rewrites of the fiscal year in other words, each with an unambiguous year; then of its parts in Japanese. */
const rewrites: readonly Rewrite[] = [
  // As in 4Q'03.
  [/['’]|\.$/g, ""],
  [/^FQ(?=[1-4])/, "Q"],
  [/FYE?(?:(?:0?3)[-/.]|MAR(?:CH)?[-/.]?)(\d{4}|\d\d)/, (_, year = "") => endingIn(year)],
  [
    /FY(\d{4})[-/](\d{4}|\d\d)(?!\d)/,
    (all, from = "", to = "") => (endsWith(Number(from) + 1, to) ? fiscal(from) : all),
  ],
  [/(\d{4}|\d\d)年度/, (_, year = "") => fiscal(year)],
  [/(\d{4}|\d\d)(?:年3月|\/0?3月?)期/, (_, year = "") => endingIn(year)],
  [/第?([一二三四])(?=四半期)/, (_, n = "") => String("一二三四".indexOf(n) + 1)],
  [/(?:通期|通年)$/, ""],
  [/第?([1-4])四半期累計(?:期間)?$/, (_, n = "") => ["Q1", "H1", "9M", ""][Number(n) - 1] ?? ""],
  [/第?([1-4])四半期$/, (_, n = "") => `Q${n}`],
  [/第([1-4])Q$/, (_, n = "") => `Q${n}`],
  [/(?:上半?期|中間期)$/, "H1"],
  [/下半?期$/, "H2"],
];

/**
 * Returns a typed period in the spelling that `decodePeriod` reads.
 *
 * @example spellPeriod("2004年3月期 第3四半期") // "FY2003Q3"
 */
export const spellPeriod = keepingTexts((text): string => {
  const typed = withWesternYear(normaliseCode(text));
  if (codeLike.test(typed)) return typed;
  return rewrites.reduce((spelled, [form, as]) => spelled.replace(form, as as string), typed);
});

/** Most texts already have this spelling. */
const codeLike = /^(?:(?:[1-4]Q|[12]H|9M)\d{2,3}|FY\d{4})$/;

/** The first and the last month of a span, counted from 0, which is January of the year 0. */
export interface Months {
  readonly from: number;
  readonly to: number;
}

const months = /^([A-Z]{3,9})(\d{4})?(?:-|~|TO|THROUGH)([A-Z]{3,9})(\d{4}|\d\d)$/;
const japaneseMonths = /^(\d{4})年(\d{1,2})[-~〜](\d{1,2})月期?間?$/;

/** Returns the months that a text such as `January to March 2004` or `2004年1～3月期` names, counted from the year 0. */
export function findMonths(typed: string): Months | undefined {
  const [, year, first, last] = japaneseMonths.exec(typed) ?? [];
  if (year) return spanOf(Number(first), Number(year), Number(last), Number(year));
  const [, from = "", fromYear, to = "", toYear = ""] = months.exec(typed) ?? [];
  const [start, end] = [findMonth(from), findMonth(to)];
  if (start === undefined || end === undefined) return undefined;
  const until = yearOfDigits(toYear);
  return spanOf(start, Number(fromYear ?? (start <= end ? until : until - 1)), end, until);
}

const spanOf = (from: number, year: number, to: number, until: number): Months => ({
  from: year * 12 + from - 1,
  to: until * 12 + to - 1,
});

const month =
  /^(?:([A-Z]{3,9})[-/.]?(\d{4}|\d\d)|(\d{4})(?:年|[-/.])?(0?[1-9]|1[0-2])月?|(0?[1-9]|1[0-2])[-/.](\d{4}))$/;

/** Returns the single month that a text such as `Mar-04` or `2004/03` names, counted from the year 0. */
export function findSingleMonth(typed: string): number | undefined {
  const [, name, ofName = "", year, number, before, after] = month.exec(typed) ?? [];
  const at = name === undefined ? Number(number ?? before) : findMonth(name);
  if (at === undefined || Number.isNaN(at)) return undefined;
  return (name === undefined ? Number(year ?? after) : yearOfDigits(ofName)) * 12 + at - 1;
}
