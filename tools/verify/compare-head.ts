import type { PrintedTable } from "../../src/dataset/decode/decode-tables.ts";
import type { Release } from "../../src/model/release.ts";
import { saidOfRelease, type Said } from "../release-text/said-of-release.ts";

/**
 * Compares the row of `releases.tsv` with the text of the release, as far as the text states it: dates, rate, translated
 * periods.
 */
export function compareHead(
  release: Release,
  tables: readonly PrintedTable[],
  lines: readonly string[],
): string[] {
  const { tokyo, newYork, rates, rateDates, translated } = saidOfRelease(
    lines.map((text, i) => ({ line: i + 1, text })),
  );
  return [
    ...differ("the date of publication in Tokyo", release.date, tokyo),
    ...differ("the date of publication in New York", release.newYork, newYork),
    ...(rates.length > 0 ? [] : ["the text prints no exchange rate"]),
    ...differ("the exchange rate", release.rate.toString(), rates),
    ...differ("the date of the rate", release.rateDate, rateDates),
    ...translationFaults(release, textsOf(translated), tables),
  ];
}

const textsOf = (all: readonly Said[]): string[] => all.map(({ text }) => text);

const differ = (what: string, held: string, printed: readonly Said[]): string[] =>
  [...new Set(textsOf(printed))]
    .filter((text) => text !== held)
    .map((text) => `${what} is held as ${held}, printed as ${text}`);

/** The periods that the notes and the columns of dollars translate must be exactly those held. */
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
