import { badArgument, notFound } from "../errors.ts";
import { isoDateOf } from "./calendar.ts";
import { normaliseCode } from "./code.ts";
import {
  fiscalYear,
  half,
  lastTwelveMonths,
  nineMonths,
  periodEnd,
  quarter,
  quarterAt,
  type Period,
} from "./period.ts";

const forms = "4Q03, FY2003, 1H03, 9M03, LTM 3Q03, LFQ, LFQ-1, LFY, 2004-03-31";
const firstYear = 1970;
const firstSerial = 20_000;
const lastSerial = 80_000;

const century = (twoDigits: string): number => {
  const year = Number(twoDigits);
  return year < firstYear - 1900 ? 2000 + year : 1900 + year;
};

type Rule = readonly [RegExp, (parts: string[], newest: Period) => Period];

/** The grammar: the first rule that matches reads the period. `newest` is the newest quarter of the release asked for. */
const rules: readonly Rule[] = [
  [/^([1-4])Q(\d\d)$/, ([n = "", yy = ""]) => quarter(century(yy), Number(n))],
  [/^Q([1-4])FY(\d{4})$/, ([n = "", year = ""]) => quarter(Number(year), Number(n))],
  [/^FY(\d{4})$/, ([year = ""]) => fiscalYear(Number(year))],
  [/^([12])H(\d\d)$/, ([n = "", yy = ""]) => half(century(yy), n === "1" ? 1 : 2)],
  [/^9M(\d\d)$/, ([yy = ""]) => nineMonths(century(yy))],
  [/^LTM(?!LTM)(.+)$/, ([of = ""], newest) => lastTwelveMonths(requireQuarter(of, newest))],
  [/^LFQ(?:-(\d{1,3}))?$/, ([back = "0"], newest) => quarterAt(newest.first - Number(back))],
  [/^LFY(?:-(\d{1,2}))?$/, ([back = "0"], newest) => lastFiscalYear(newest, Number(back))],
  [/^(\d{4}-\d{2}-\d{2})$/, ([date = ""]) => quarterEnding(date)],
  [/^(\d{5})(?:\.\d+)?$/, ([serial = ""]) => quarterEnding(dateOfSerial(Number(serial)))],
];

/**
 * Returns the period a typed text names.
 *
 * Case, width, spaces and a leading apostrophe do not matter. An Excel date names the quarter that ends on it, since a
 * date cell reaches a function as its serial. `FY03` and a bare `2004` are refused: each could be two years.
 *
 * @example decodePeriod("Q4 FY2003", newest).code // "4Q03"
 */
export function decodePeriod(text: string, newest: Period): Period {
  const typed = normaliseCode(text);
  for (const [form, read] of rules) {
    const match = form.exec(typed);
    if (match) return requireCentury(read(match.slice(1), newest), text.trim());
  }
  throw badArgument(refusal(text.trim(), typed));
}

/** A quarter's code has a two-digit year, which stands for one of these hundred years alone. */
function requireCentury(period: Period, text: string): Period {
  const year = Math.floor(period.first / 4);
  if (year >= firstYear && year < firstYear + 100) return period;
  throw notFound(`"${text}" is outside the data held: no release reaches that far.`);
}

/** Ways a period is often written, and what they mean here. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/^([1-4])Q(\d)$/, "$1Q0$2"],
  [/^Q([1-4])(\d\d)$/, "$1Q$2"],
  [/^([1-4])Q(?:19|20)(\d\d)$/, "$1Q$2"],
  [/^Q([1-4])(?:19|20)(\d\d)$/, "$1Q$2"],
  [/^Q([1-4])FY(\d\d)$/, "$1Q$2"],
  [/^([12])H(?:19|20)(\d\d)$/, "$1H$2"],
  [/^(\d{4})[/.](\d\d)[/.](\d\d)$/, "$1-$2-$3"],
  [/^(\d{4})[/.](\d)[/.](\d\d)$/, "$1-0$2-$3"],
];

/** Returns the period a data file names; one that counts from the newest release has no place there. */
export function decodePrintedPeriod(text: string): Period {
  if (!/LF[QY]/.test(text)) return decodePeriod(text, quarterAt(0));
  throw badArgument(`"${text}" names no period of its own.`);
}

function refusal(text: string, typed: string): string {
  const short = /^FY(\d\d)$/.exec(typed)?.[1];
  if (short) return ambiguous(text, century(short));
  const bare = /^((?:19|20)\d\d)$/.exec(typed)?.[1];
  if (bare) return ambiguous(text, Number(bare));
  const meant = slips
    .map(([form, code]) => form.test(typed) && typed.replace(form, code))
    .find(Boolean);
  return meant
    ? `"${text}" is no period. Did you mean ${meant}?`
    : `"${text}" is no period. Accepted: ${forms}.`;
}

function ambiguous(text: string, year: number): string {
  const reading = (named: number): string => `FY${named} (April ${named} to March ${named + 1})`;
  return `"${text}" could be ${reading(year)} or ${reading(year - 1)}, which vendors name after its end. Write one of them.`;
}

function requireQuarter(text: string, newest: Period): Period {
  const period = decodePeriod(text, newest);
  if (period.quarters === 1) return period;
  throw badArgument(`LTM takes a quarter, such as LTM 3Q03; ${period.code} is none.`);
}

function lastFiscalYear(newest: Period, back: number): Period {
  const ended = Math.floor((newest.first + 1) / 4) - 1;
  return fiscalYear(ended - back);
}

function dateOfSerial(serial: number): string {
  if (serial >= firstSerial && serial <= lastSerial) return isoDateOf(serial);
  throw badArgument(`${serial} is neither a period nor the serial of a date. Accepted: ${forms}.`);
}

function quarterEnding(date: string): Period {
  const [year = 0, month = 0] = date.split("-").map(Number);
  const period = quarterAt(year * 4 + Math.ceil(month / 3) - 2);
  if (periodEnd(period) === date) return period;
  throw badArgument(
    `No fiscal quarter ends on ${date}; the one around it, ${period.code}, ends on ${periodEnd(period)}.`,
  );
}
