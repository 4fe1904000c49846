import { formatMonthOf } from "../../model/calendar.ts";
import { periodEnd, type Period } from "../../model/period.ts";
import type { Language } from "../language/language.ts";
import { formatMonth } from "../language/terms.ts";
import type { PeriodOption, VintageOption } from "./periods.ts";
import { texts } from "./texts.ts";

/**
 * Returns what is said of a period that can be chosen: when it ends, or what it is made of.
 *
 * @example "to Mar-04; vendors' FY2004"
 */
export const describePeriod = ({ period, chain }: PeriodOption, language: Language): string =>
  chain ?? describeEnd(period, language);

/** Vendors name IIJ's years after the one they end in. */
function describeEnd(period: Period, language: Language): string {
  const end = periodEnd(period);
  const t = texts[language];
  const month = language === "ja" ? formatMonth(end, language) : formatMonthOf(end);
  return period.quarters === 4 ? t.yearTo(month, `FY${end.slice(0, 4)}`) : t.periodTo(month);
}

/** Returns what a vintage is called among those that a period can be taken in. */
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
