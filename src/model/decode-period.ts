import { attempt, badArgument, notFound, required, type Failure } from "../errors.ts";
import { hasCode, isoDateOf, monthEnd, serialOf } from "./calendar.ts";
import { longestTyped } from "./code.ts";
import { decodeDate } from "./decode-date.ts";
import { keepingTexts } from "./keeping-texts.ts";
import { adviseOnPeriod } from "./period-advice.ts";
import { readingsOf } from "./period-readings.ts";
import { findMonths, spellPeriod } from "./period-spelling.ts";
import {
  findPeriod,
  fiscalYear,
  half,
  lastTwelveMonths,
  nineMonths,
  periodEnd,
  quarterAt,
  quarterOfMonth,
  type Period,
} from "./period.ts";
import { quoted } from "./quoted.ts";

type RelativeForm = readonly [RegExp, (parts: string[], newest: Period) => Period];

/** Periods that count back from a quarter, or that end with one. `newest` is the quarter that LFQ means. */
const relativeForms: readonly RelativeForm[] = [
  [
    /^(?:LFQ|MRQ)(?:-(\d{1,3}))?$/,
    ([back = "0"], newest) => quarterAt(newest.first - Number(back)),
  ],
  [/^LFY(?:-(\d{1,3}))?$/, ([back = "0"], newest) => lastFiscalYear(newest, Number(back))],
  [/^[LT]TM(?![LT]TM)(.*)$/, ([of = ""], newest) => twelveMonthsTo(of, newest)],
  [/^YTD(?!YTD)(.*)$/, ([of = ""], newest) => yearTo(of, newest)],
  [/^(.*\d)[LT]TM$/, ([of = ""], newest) => twelveMonthsTo(of, newest)],
  [/^(.*\d)YTD$/, ([of = ""], newest) => yearTo(of, newest)],
];

/**
 * Returns the period that a typed text names.
 *
 * Case, width, spaces, dashes, invisible characters and a leading apostrophe do not matter; `period-spelling.ts` has the
 * other spellings that are accepted. A date means the quarter that ends on it; months mean the period they form. `FY03`,
 * a bare `2004` and `4Q2003` are refused: each could mean two years.
 *
 * @throws bad-argument for a text that is not a period; not-found for a year that no code names.
 * @example decodePeriod("Q4 FY2003", newest).code // "4Q03"
 */
export const decodePeriod = (text: string, newest: Period): Period =>
  required(periodOrFailure(text, newest));

/** Returns that period, or the failure that says why the text is not a period. */
export function periodOrFailure(text: string, newest: Period): Period | Failure {
  if (text.length > longestTyped) return notPeriod(text);
  let decode = decoders.get(newest.first);
  if (!decode) {
    decode = keepingTexts((typed) => attempt(() => decodeAnew(typed, newest)));
    decoders.set(newest.first, decode);
  }
  return decode(text);
}

/** Decoders that keep their answers, by the quarter that LFQ means. */
const decoders = new Map<number, (text: string) => Period | Failure>();

const notPeriod = (text: string): Failure =>
  badArgument(() => adviseOnPeriod(text), { reason: "not a period", typed: text });

function decodeAnew(text: string, newest: Period): Period {
  const typed = spellPeriod(text);
  const [period, other] = readingsOf(typed);
  if (period && !other) return requireCode(period, text);
  for (const [form, read] of relativeForms) {
    const match = form.exec(typed);
    if (match) return requireCode(read(match.slice(1), newest), text);
  }
  const [, year, month] = /^(\d{4})年(\d{1,2})月末$/.exec(typed) ?? [];
  const date = year ? monthEnd(Number(year), Number(month)) : decodeDate(text);
  if (date !== undefined) return requireCode(quarterEnding(date, typed, newest), text);
  const ofMonths = periodOfMonths(typed);
  if (ofMonths) return requireCode(ofMonths, text);
  throw notPeriod(text);
}

/** Returns the period that a span of months forms; undefined if it forms none. */
function periodOfMonths(typed: string): Period | undefined {
  const months = findMonths(typed);
  if (!months) return undefined;
  const { from, to } = months;
  const isWhole = from % 3 === 0 && to % 3 === 2 && to > from;
  return isWhole ? findPeriod(quarterOfMonth(from), (to + 1 - from) / 3) : undefined;
}

/** Refuses a period of a year that no code names. */
function requireCode(period: Period, text: string): Period {
  if (hasCode(Math.floor(period.first / 4))) return period;
  throw notFound(() => `${quoted(text)} is outside the data: no release covers it.`, {
    reason: "outside the data",
    typed: text,
  });
}

/** Texts whose period depends on the newest release. */
const relative = /LF[QY]|MRQ|^(?:[LT]TM|YTD)$/i;

/** Returns the period that a data file names. Periods that depend on the newest release are refused there. */
export function decodePrintedPeriod(text: string): Period {
  if (!relative.test(text)) return decodePeriod(text, quarterAt(0));
  throw badArgument(
    `"${text}" depends on the newest release. Write the period itself, such as 4Q03.`,
    { reason: "relative period", typed: text },
  );
}

/** The twelve months up to the end of a quarter; for a year, the year itself. */
function twelveMonthsTo(text: string, newest: Period): Period {
  const period = text === "" ? newest : decodePeriod(text, newest);
  if (period.quarters === 1) return lastTwelveMonths(period);
  if (period.quarters === 4) return { ...period, rolling: true };
  throw notQuarter("LTM", period.code);
}

/** Year to date: from the start of a quarter's fiscal year to the end of the quarter. */
function yearTo(text: string, newest: Period): Period {
  const { quarters, first, code } = text === "" ? newest : decodePeriod(text, newest);
  const year = Math.floor(first / 4);
  const spans = [quarterAt(first), half(year, 1), nineMonths(year), fiscalYear(year)];
  const period = quarters === 1 ? spans[first % 4] : undefined;
  if (period) return period;
  throw notQuarter("YTD", code);
}

const notQuarter = (of: "LTM" | "YTD", period: string): Failure =>
  badArgument(`${of} takes a quarter, such as ${of} 3Q03; ${period} is not one.`, {
    reason: "not a quarter",
    of,
    period,
  });

function lastFiscalYear(newest: Period, back: number): Period {
  const ended = Math.floor((newest.first + 1) / 4) - 1;
  return fiscalYear(ended - back);
}

function quarterEnding(date: string, typed: string, newest: Period): Period {
  const period = quarterAround(date);
  if (periodEnd(period) === date) return period;
  const later = isoDateOf(serialOf(date) + daysTo1904);
  const meant = quarterAround(later);
  const isShifted =
    /^\d{5}\b/.test(typed) && periodEnd(meant) === later && meant.first <= newest.first;
  const shifted = isShifted ? later.replaceAll("-", "") : undefined;
  const advice = shifted ? ` If the workbook counts dates from 1904, write ${shifted}.` : "";
  const end = periodEnd(period);
  throw badArgument(
    `No fiscal quarter ends on ${date}; the quarter that contains it, ${period.code}, ends on ${end}.${advice}`,
    { reason: "no quarter end", date, period: period.code, end, meant: shifted },
  );
}

/** A serial is smaller by this many days in a workbook that counts from 1904. */
const daysTo1904 = 1462;

function quarterAround(date: string): Period {
  const [year = 0, month = 0] = date.split("-").map(Number);
  return quarterAt(quarterOfMonth(year * 12 + month - 1));
}
