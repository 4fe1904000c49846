import type { NumberedLine } from "./release-text.ts";
import { findPeriodEnding, isoDateIn } from "./header.ts";

/** A fact about the release in a line of the text. */
export interface Said {
  readonly line: number;
  readonly text: string;
}

/** The facts about a release in its running text, each as often as it is stated; dates in ISO. */
export interface SaidOfRelease {
  readonly tokyo: readonly Said[];
  readonly newYork: readonly Said[];
  readonly rates: readonly Said[];
  readonly rateDates: readonly Said[];
  /** The periods that notes translate into dollars. */
  readonly translated: readonly Said[];
}

const date = String.raw`([A-Z][a-z]+\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+ \d{4})`;
const published = new RegExp(`Tokyo, ${date} / New York, ${date}`, "g");
const rate = /rate of JPY ?(\d+(?:\.\d+)?) = (?:US)?\\?\$1\b/g;
const rateDate = new RegExp(String.raw`\brate(?: of exchange)? on ${date}`, "g");
const translation = new RegExp(
  `with respect to (the three months ended |the years? ended )?${date} are`,
  "g",
);

/** Returns the facts about the release in the lines of a text: days of publication, rate, translated periods. */
export function saidOfRelease(lines: readonly NumberedLine[]): SaidOfRelease {
  const matches = (pattern: RegExp): { line: number; parts: string[] }[] =>
    lines.flatMap(({ line, text }) =>
      [...text.matchAll(pattern)].map((match) => ({ line, parts: match.slice(1) })),
    );
  const dates = matches(published);
  const at = (place: number): Said[] =>
    dates.flatMap(({ line, parts }) => said(line, isoDateIn(parts[place] ?? "")));
  return {
    tokyo: at(0),
    newYork: at(1),
    rates: matches(rate).flatMap(({ line, parts: [text] }) => said(line, text)),
    rateDates: matches(rateDate).flatMap(({ line, parts: [day = ""] }) =>
      said(line, isoDateIn(day)),
    ),
    translated: matches(translation).flatMap(({ line, parts: [span, end = ""] }) => {
      const day = isoDateIn(end);
      const quarters = span?.includes("year") ? 4 : 1;
      return said(line, day && findPeriodEnding(day, quarters)?.code);
    }),
  };
}

const said = (line: number, text: string | undefined): Said[] =>
  text === undefined ? [] : [{ line, text }];
