import type { Dataset } from "../../dataset/dataset.ts";
import { formatDate } from "../../model/calendar.ts";

/** A day that all of a statement can be as known on. */
export interface KnownDate {
  readonly date: string;
  readonly label: string;
}

/** Returns the days on which releases were published, the newest first. */
export const knownDates = ({ releases }: Dataset): KnownDate[] =>
  [...releases]
    .reverse()
    .map(({ code, date }) => ({ date, label: `${formatDate(date)} (${code} release)` }));

/** Says whether any release held was published by a day; what is not a whole date is before all. */
export const isKnownDate = ({ releases }: Dataset, date: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) && releases.some((release) => release.date <= date);

/** Returns why a day is not taken. */
export function whyNotKnown({ releases: [first] }: Dataset): string {
  if (!first) return "No release is held.";
  return `The first release held is of ${formatDate(first.date)}. Choose that day or a later one; the day before stays in force.`;
}
