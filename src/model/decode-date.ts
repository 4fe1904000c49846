import { badArgument } from "../errors.ts";
import {
  findDay,
  findMonth,
  formatDate,
  fullYear,
  isoDateOf,
  withWesternYear,
} from "./calendar.ts";
import { longestTyped, normaliseCode } from "./code.ts";
import { quoted } from "./quoted.ts";

const firstSerial = 20_000;
const lastSerial = 80_000;
const forms = "2004-05-14, 20040514, 14-May-04 or a cell with a date";

type Parts = readonly [year: string, month: string, day: string];

/** Ways to write a date in which year, month and day cannot be confused. */
const unambiguous: readonly (readonly [RegExp, (found: readonly string[]) => Parts])[] = [
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, ([y = "", , m = "", d = ""]) => [y, m, d]],
  [/^(\d{4})(\d\d)(\d\d)$/, ([y = "", m = "", d = ""]) => [y, m, d]],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, ([y = "", m = "", d = ""]) => [y, m, d]],
  [/^(\d{1,2})[-/.]?([A-Z]{3,9})[-/.,]?(\d{4}|\d\d)$/, ([d = "", m = "", y = ""]) => [y, m, d]],
  [/^([A-Z]{3,9})[-/.]?(\d{1,2}),?(\d{4})$/, ([m = "", d = "", y = ""]) => [y, m, d]],
];
const serial = /^(\d{5})(?:[.,]\d+)?$/;
/** The time of day that databases write after a date. */
const timeOfDay = /(?<=\d)T?\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?$/;
const inDoubt = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)$/;

/**
 * Returns the ISO date of a typed text; undefined for a text that does not look like a date.
 *
 * Excel passes a date cell as its 1900 serial, in some countries with a decimal comma. Dates such as `5/6/2004` are
 * refused, even 14/5/2004, because countries write day and month in different order. A time of day is ignored.
 *
 * @throws bad-argument for an ambiguous date, for a day that does not exist, and for a number that is not a likely
 * serial.
 *
 * @example decodeDate("14-May-04") // "2004-05-14"
 */
export function decodeDate(text: string): string | undefined {
  if (text.length > longestTyped) return undefined;
  const typed = withWesternYear(normaliseCode(text)).replace(timeOfDay, "");
  const days = serial.exec(typed)?.[1];
  if (days) return dateOfSerial(Number(days));
  for (const [form, partsOf] of unambiguous) {
    const match = form.exec(typed);
    if (match) return dateOf(partsOf(match.slice(1)), text);
  }
  const doubtful = inDoubt.exec(typed);
  if (doubtful) {
    const dates = datesOf(doubtful);
    throw badArgument(readings(text, dates), { reason: "ambiguous date", typed: text, dates });
  }
  return undefined;
}

function dateOfSerial(days: number): string {
  if (days >= firstSerial && days <= lastSerial) return isoDateOf(days);
  throw badArgument(`${days} is not the serial number of a likely date. Accepted: ${forms}.`, {
    reason: "not a date",
    typed: String(days),
  });
}

/** Returns undefined if the word is not a month: the text is then not a date. */
function dateOf([y, m, d]: Parts, text: string): string | undefined {
  const month = /^\d/.test(m) ? Number(m) : findMonth(m);
  if (month === undefined) return undefined;
  const date = findDay(y.length === 2 ? fullYear(y) : Number(y), month, Number(d));
  if (date !== undefined) return date;
  throw badArgument(() => `${quoted(text)} is not a day of the calendar. Accepted: ${forms}.`, {
    reason: "not a date",
    typed: text,
  });
}

function datesOf([, a = "", , b = "", y = ""]: readonly string[]): string[] {
  const year = y.length === 2 ? fullYear(y) : Number(y);
  const found = [findDay(year, Number(b), Number(a)), findDay(year, Number(a), Number(b))];
  return [...new Set(found.filter((date) => date !== undefined))];
}

function readings(text: string, dates: readonly string[]): string {
  if (dates.length === 0) return `${quoted(text)} is not a date. Accepted: ${forms}.`;
  const could = dates.map(formatDate).join(" or ");
  const doubt = dates.length > 1 ? `could be ${could}` : "is not accepted";
  return `${quoted(text)} ${doubt}: countries write day and month in different order. Write ${dates.join(" or ")}.`;
}
