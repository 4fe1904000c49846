import { longestTyped } from "../../model/code.ts";
import { slipOf } from "../../model/period-advice.ts";
import { readingsOf } from "../../model/period-readings.ts";
import { findSingleMonth, spellPeriod } from "../../model/period-spelling.ts";
import {
  fiscalYear,
  lastTwelveMonths,
  periodEnd,
  periodStart,
  quarter,
  quarterAt,
  quarterOfMonth,
  type Period,
} from "../../model/period.ts";
import { cutShort } from "../../model/quoted.ts";
import { formatMonth } from "../language/terms.ts";

const forms = "4Q03、FY2003、1H03、9M03、LTM 3Q03、LFQ、LFQ-1、LFY、2004-03-31";

/** Returns what is wrong with a text that is not a period, and what may be meant, as the functions say in English. */
export function notPeriod(text: string): string {
  const typed = text.length > longestTyped ? "" : spellPeriod(text);
  const quoted = `「${cutShort(text)}」`;
  const readings = readingsOf(typed).map(withMonths);
  if (readings.length > 1)
    return `${quoted}は${readings.join("とも")}とも読めます（年度を終了年で呼ぶデータ提供会社があるため）。いずれかのコードを指定してください。`;
  const month = findSingleMonth(typed);
  if (month !== undefined) {
    const first = quarterOfMonth(month);
    const [of, year] = [quarterAt(first), fiscalYear(Math.floor(first / 4))].map(withMonths);
    return `${quoted}は月です。その月を含む四半期${of ?? ""}、または年度${year ?? ""}を指定してください。`;
  }
  const [, year] = /^CY(\d{4})$/.exec(typed) ?? [];
  if (year !== undefined)
    return `${quoted}は暦年です。${withMonths(lastTwelveMonths(quarter(Number(year), 3)))}を指定してください。`;
  const meant = slipOf(text);
  const advice = meant === undefined ? `指定できる形式：${forms}。` : `候補：${meant}。`;
  return `${quoted}は期間ではありません。${advice}`;
}

const withMonths = (period: Period): string =>
  `${period.code}（${formatMonth(periodStart(period), "ja")}～${formatMonth(periodEnd(period), "ja")}）`;
