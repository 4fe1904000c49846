import type { Dataset } from "../../dataset/dataset.ts";
import type { Language } from "../language/language.ts";
import { formatDay } from "../language/terms.ts";
import { texts } from "./texts.ts";

/** A day whose knowledge a statement can show. */
export interface KnownDate {
  readonly date: string;
  readonly label: string;
}

/** Returns the days on which releases were published, the newest first. */
export const knownDates = ({ releases }: Dataset, language: Language): KnownDate[] =>
  [...releases].reverse().map(({ code, date }) => ({
    date,
    label: texts[language].dayOfRelease(formatDay(date, language), code),
  }));

/** Says whether any release held was published by a day. An incomplete date gives false. */
export const isKnownDate = ({ releases }: Dataset, date: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) && releases.some((release) => release.date <= date);

/** Returns the reason why a day is not accepted. */
export function whyNotKnown({ releases: [first] }: Dataset, language: Language): string {
  const t = texts[language];
  return first ? t.beforeFirst(formatDay(first.date, language)) : t.noRelease;
}
