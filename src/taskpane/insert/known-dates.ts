import type { Dataset } from "../../dataset/dataset.ts";
import type { Language } from "../language/language.ts";
import { formatDay } from "../language/terms.ts";
import { texts } from "./texts.ts";

/** A day that all of a statement can be as known on. */
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

/** Says whether any release held was published by a day; what is not a whole date is before all. */
export const isKnownDate = ({ releases }: Dataset, date: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) && releases.some((release) => release.date <= date);

/** Returns why a day is not taken. */
export function whyNotKnown({ releases: [first] }: Dataset, language: Language): string {
  const t = texts[language];
  return first ? t.beforeFirst(formatDay(first.date, language)) : t.noRelease;
}
