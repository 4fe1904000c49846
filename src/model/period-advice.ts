import { longestTyped } from "./code.ts";
import { keepingTexts } from "./keeping-texts.ts";
import { formatMonths } from "./format-months.ts";
import {
  fiscalYear,
  lastTwelveMonths,
  quarter,
  quarterAt,
  quarterOfMonth,
  type Period,
} from "./period.ts";
import { findSingleMonth, spellPeriod } from "./period-spelling.ts";
import { readingsOf } from "./period-readings.ts";
import { quoted } from "./quoted.ts";

const forms = "4Q03, FY2003, 1H03, 9M03, LTM 3Q03, LFQ, LFQ-1, LFY, 2004-03-31";

const back = (n: string | undefined): string =>
  n === undefined || Number(n) === 0 ? "" : `-${Number(n)}`;

/** Incomplete or vendors' spellings, and the code that is meant. */
const slips: readonly (readonly [RegExp, (parts: readonly (string | undefined)[]) => string])[] = [
  [/^([1-4])Q(\d)$/, ([n, y]) => `${n}Q0${y}`],
  [/^Q([1-4])[-/]?(\d{2,3})$/, ([n, y]) => `${n}Q${y}`],
  [/^H([12])[-/]?(\d{2,3})$/, ([n, y]) => `${n}H${y}`],
  [/^([1-4]Q|[12]H|9M)O(\d)$/, ([of, y]) => `${of}0${y}`],
  [/^([1-4]Q\d{2,3}|[12]H\d{2,3}|FY\d{4})(?:[AEF]|ACT|ACTUALS?|EST)$/, ([code]) => `${code}`],
  [/^(?:IQ_)?(?:FQ|LQ)(?:-?(\d+))?$/, ([n]) => `LFQ${back(n)}`],
  [/^(?:LATEST|LAST|CURRENT|NEWEST|MOSTRECENT)(?:QUARTER|QTR|Q)?$/, () => "LFQ"],
  [/^-?(\d+)FQ$/, ([n]) => `LFQ${back(n)}`],
  [/^(?:IQ_FY|FY|LY|(?:LATEST|LAST|CURRENT)(?:YEAR|FY))(?:-?(\d))?$/, ([n]) => `LFY${back(n)}`],
  [/^-?(\d)FY$/, ([n]) => `LFY${back(n)}`],
  [/^(?:IQ_|-?0)LTM$/, () => "LTM LFQ"],
];

/** Returns what is wrong with a text that is not a period, and what may be meant. */
export function adviseOnPeriod(text: string): string {
  const typed = text.length > longestTyped ? "" : spellPeriod(text);
  const readings = readingsOf(typed).map(formatReading);
  if (readings.length > 1)
    return `${quoted(text)} could be ${readings.join(" or ")}, since vendors name a year after its end. Write one of them.`;
  const whole = adviseOnMonth(typed) ?? adviseOnCalendarYear(typed);
  if (whole !== undefined) return `${quoted(text)} is ${whole}`;
  const meant = slipOf(text);
  const advice = meant === undefined ? `Accepted: ${forms}.` : `Did you mean ${meant}?`;
  return `${quoted(text)} is not a period. ${advice}`;
}

/** Returns the code that is meant by a known wrong spelling, or undefined. */
export const slipOf = keepingTexts((text): string | undefined => {
  const typed = text.length > longestTyped ? "" : spellPeriod(text);
  for (const [form, code] of slips) {
    const match = form.exec(typed);
    if (match) return code(match.slice(1));
  }
  return undefined;
});

/** Releases print no months, so a month is answered with the quarter and the year it is in. */
function adviseOnMonth(typed: string): string | undefined {
  const month = findSingleMonth(typed);
  if (month === undefined) return undefined;
  const first = quarterOfMonth(month);
  const [of, year] = [quarterAt(first), fiscalYear(Math.floor(first / 4))].map(formatReading);
  return `a month. Write its quarter, ${of}, or its fiscal year, ${year}.`;
}

function adviseOnCalendarYear(typed: string): string | undefined {
  const [, year] = /^CY(\d{4})$/.exec(typed) ?? [];
  if (year === undefined) return undefined;
  return `a calendar year. Write ${formatReading(lastTwelveMonths(quarter(Number(year), 3)))}.`;
}

const formatReading = (period: Period): string => `${period.code} (${formatMonths(period)})`;
