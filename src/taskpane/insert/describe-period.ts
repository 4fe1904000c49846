import { formatMonthOf } from "../../model/calendar.ts";
import { periodEnd, type Period } from "../../model/period.ts";
import type { Language } from "../language/language.ts";
import { formatMonth } from "../language/terms.ts";
import type { PeriodOption, VintageOption } from "./periods.ts";
import { texts } from "./texts.ts";

/**
 * Returns the description of a period that can be chosen: when it ends, or from which periods it is derived.
 *
 * @example "to Mar-04; vendors' FY2004"
 */
export const describePeriod = ({ period, chain }: PeriodOption, language: Language): string =>
  chain ?? describeEnd(period, language);

/** Says when a period ends. Data vendors name IIJ's fiscal years after the calendar year in which they end. */
function describeEnd(period: Period, language: Language): string {
  const end = periodEnd(period);
  const t = texts[language];
  const month = language === "ja" ? formatMonth(end, language) : formatMonthOf(end);
  return period.quarters === 4 ? t.yearTo(month, `FY${end.slice(0, 4)}`) : t.periodTo(month);
}

/** Returns the name of a vintage in the list of a period's vintages. */
export function vintageName(
  { value, release, vintages }: VintageOption,
  language: Language,
): string {
  const t = texts[language];
  if (value === "all") return vintages.length === 2 ? t.both : t.all;
  if (!release) return t.latest;
  const month = formatMonth(release.date, language);
  return value === "latest" ? t.latestOf(month) : t.asPrinted(month);
}
