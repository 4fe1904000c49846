import type { Bundle } from "../../src/dataset/bundle/bundle.ts";

/** Returns a bundle of 100 releases: the two we hold, told again for each of 50 years. */
export function hundredReleases(bundle: Bundle): Bundle {
  const years = Array.from({ length: 50 }, (_, year) => year);
  const each = (text: string): string[] => years.map((by) => later(text, by));
  const [header = "", ...releases] = bundle.releases.trim().split("\n");
  return {
    ...bundle,
    releases: [header, ...releases.flatMap(each)].join("\n"),
    tables: bundle.tables.flatMap((table) =>
      years.map((by) => ({
        ...table,
        release: later(table.release, by),
        text: later(table.text, by),
      })),
    ),
    claims: [],
    prose: bundle.prose.flatMap(({ release, text }) =>
      years.map((by) => ({ release: later(release, by), text: later(text, by) })),
    ),
  };
}

/** Moves every period of a text some years on. */
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
