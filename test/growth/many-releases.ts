import type { Bundle } from "../../src/dataset/bundle/bundle.ts";

/**
 * Returns a bundle of `count` releases: the two that are held, told again for each of `count` / 2 years.
 *
 * Claims, restatements and exceptions are told again with them. The figures of a year are those of the two releases, so a
 * release agrees with the other of its year as they do, and differs from that of the year before in every comparative.
 * Only what the two releases have is in it: `tools/generated-releases` makes releases that are not alike.
 */
export function manyReleases(bundle: Bundle, count: number): Bundle {
  const years = Array.from({ length: count / 2 }, (_, year) => year);
  const ofEach = <T extends { readonly release: string; readonly text: string }>(
    files: readonly T[],
  ): T[] =>
    files.flatMap((file) =>
      years.map((by) => ({
        ...file,
        release: later(file.release, by),
        text: later(file.text, by),
      })),
    );
  const rowsOfEach = (text: string): string => {
    const [header = "", ...rows] = text.trim().split("\n");
    return [header, ...years.flatMap((by) => rows.map((row) => later(row, by)))].join("\n");
  };
  return {
    ...bundle,
    releases: rowsOfEach(bundle.releases),
    tables: ofEach(bundle.tables),
    claims: ofEach(bundle.claims),
    prose: ofEach(bundle.prose),
    restatements: rowsOfEach(bundle.restatements),
    exceptions: rowsOfEach(bundle.exceptions),
  };
}

/** Moves every period and every date of a text some years on. */
function later(text: string, by: number): string {
  return text
    .replace(
      /\b([1-4]Q)(\d\d)\b/g,
      (_, quarter: string, year: string) => quarter + String(Number(year) + by).padStart(2, "0"),
    )
    .replace(/\bFY(\d{4})\b/g, (_, year: string) => `FY${Number(year) + by}`)
    .replace(
      /\b(\d{4})-(\d\d-\d\d)\b/g,
      (_, year: string, day: string) => `${Number(year) + by}-${day}`,
    );
}
