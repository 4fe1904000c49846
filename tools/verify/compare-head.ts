import type { PrintedTable } from "../../src/dataset/decode/decode-tables.ts";
import type { Release } from "../../src/model/release.ts";
import { isoDateIn, periodEnding } from "./header.ts";

const date = String.raw`([A-Z][a-z]+ \d{1,2}, \d{4})`;
const published = new RegExp(`Tokyo, ${date} / New York, ${date}`, "g");
const rates = /rate of JPY ?(\d+(?:\.\d+)?) = (?:US)?\\?\$1\b/g;
const rateDates = new RegExp(`approximate (?:rate of exchange|exchange rate) on ${date}`, "g");
const translated = new RegExp(
  `with respect to (the three months ended |the years? ended )?${date} are`,
  "g",
);

/** Compares what `releases.tsv` says of a release with its text, where the text says it: dates, rate, translated periods. */
export function compareHead(
  release: Release,
  tables: readonly PrintedTable[],
  lines: readonly string[],
): string[] {
  const said = (pattern: RegExp): string[][] =>
    lines.flatMap((line) => [...line.matchAll(pattern)].map((match) => match.slice(1)));
  const differ = (what: string, held: string, printed: readonly (string | undefined)[]): string[] =>
    [...new Set(printed)]
      .filter((text) => text !== undefined && text !== held)
      .map((text) => `${what} is held as ${held}, printed as ${text ?? ""}`);
  const dates = said(published).map((each) => each.map(isoDateIn));
  const printedRates = said(rates).map(([rate]) => rate);
  const periods = said(translated).map(([span, end = ""]) => {
    const isoDate = isoDateIn(end);
    return isoDate && periodEnding(isoDate, span?.includes("year") ?? false);
  });
  return [
    ...differ(
      "the date of publication in Tokyo",
      release.date,
      dates.map(([tokyo]) => tokyo),
    ),
    ...differ(
      "the date of publication in New York",
      release.newYork,
      dates.map(([, us]) => us),
    ),
    ...(printedRates.length > 0 ? [] : ["the text prints no exchange rate"]),
    ...differ("the exchange rate", release.rate.toString(), printedRates),
    ...differ(
      "the date of the rate",
      release.rateDate,
      said(rateDates).map(([day = ""]) => isoDateIn(day)),
    ),
    ...translationFaults(
      release,
      periods.filter((code) => code !== undefined),
      tables,
    ),
  ];
}

/** The periods that the notes and the columns of dollars translate must be those held, all of them and no other. */
function translationFaults(
  { translates }: Release,
  noted: readonly string[],
  tables: readonly PrintedTable[],
): string[] {
  const columns = tables.flatMap((table) =>
    table.columns.filter(({ column }) => column === "USD").map(({ period }) => period.code),
  );
  const faults = (where: string, printed: readonly string[]): string[] => [
    ...[...new Set(printed)]
      .filter((code) => !translates.includes(code))
      .map((code) => `${where} ${code} into dollars, which is not held as translated`),
    ...translates
      .filter((code) => printed.length > 0 && !printed.includes(code))
      .map((code) => `${code} is held as translated; nothing that ${where} dollars says so`),
  ];
  return [...faults("a note translates", noted), ...faults("a table translates", columns)];
}
