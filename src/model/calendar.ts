const dayMs = 86_400_000;
const excelEpoch = Date.UTC(1899, 11, 30);

/** Returns the Excel serial of an ISO date; 2004-03-31 is 38077. */
export function serialOf(isoDate: string): number {
  return (Date.parse(`${isoDate}T00:00:00Z`) - excelEpoch) / dayMs;
}

/** Returns the ISO date of an Excel serial. */
export function isoDateOf(serial: number): string {
  return new Date(excelEpoch + Math.floor(serial) * dayMs).toISOString().slice(0, 10);
}

/** Returns the last day of a month as an ISO date; months count from 1. */
export function monthEnd(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Returns a day as an ISO date, or undefined where the calendar has no such day. */
export function findDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const monthNames =
  "JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER".split(
    " ",
  );

/** Returns the number of a month named in capitals, by three letters or more; undefined for another word. */
export function findMonth(name: string): number | undefined {
  const index = name.length < 3 ? -1 : monthNames.findIndex((month) => month.startsWith(name));
  return index < 0 ? undefined : index + 1;
}

/** Returns a date as the sheets write it: 2003-08-13 is `13-Aug-03`. */
export function formatDate(isoDate: string): string {
  const [year = "", month = "", day = ""] = isoDate.split("-");
  return `${Number(day)}-${months[Number(month) - 1] ?? ""}-${shortYear(Number(year))}`;
}

/** Returns the month of a date as the sheets show it: 2004-03-31 is in `Mar-04`. */
export const formatMonthOf = (isoDate: string): string => formatDate(isoDate).replace(/^\d+-/, "");

const firstYear = 1970;
const century = 2000;
const lastYear = century + 999;

/** Returns the year of two digits: 1970 to 2069. */
export function fullYear(twoDigits: string): number {
  const year = Number(twoDigits);
  return year < firstYear - 1900 ? 2000 + year : 1900 + year;
}

/** Says whether a year can be written with two digits. */
const hasTwoDigits = (year: number): boolean => year >= firstYear && year < firstYear + 100;

/** Returns a year in two digits, or in full if two digits would mean another year. */
export const shortYear = (year: number): string =>
  hasTwoDigits(year) ? String(year % 100).padStart(2, "0") : String(year);

/** Says whether the code of a period can name a year: 1970 to 2999. */
export const hasCode = (year: number): boolean => year >= firstYear && year <= lastYear;

/**
 * Returns a year as the code of a period has it: two digits, or, after 2069, three digits that count from 2000. The
 * meaning of a code therefore never changes.
 *
 * @example codeYear(2003) // "03"
 * @example codeYear(2100) // "100", and codeYear(2099) "099", since "99" is 1999
 */
export const codeYear = (year: number): string =>
  !hasTwoDigits(year) && hasCode(year) ? String(year - century).padStart(3, "0") : shortYear(year);

/** Returns the year of two, three or four digits. */
export function yearOfDigits(digits: string): number {
  if (digits.length === 2) return fullYear(digits);
  return digits.length === 3 ? century + Number(digits) : Number(digits);
}

/** Returns a text with the years of the Heisei era replaced by western years: 平成16年 is 2004年. */
export const withWesternYear = (text: string): string =>
  text.replace(/平成(元|\d{1,2})年/, (_, year: string) => `${1988 + (Number(year) || 1)}年`);
