import type { Ingested } from "./ingest.ts";
import { formatNotice, type Notice } from "./notice.ts";

/** Returns what a person reads before anything is written: the reason for the item of each row, and what to check. */
export function reportOf({ release, refused, asked, told, placed }: Ingested): string[] {
  if (refused.length > 0) {
    const counted = refused.length === 1 ? "One fault" : `${refused.length} faults`;
    const of = release === "" ? "the text" : `the text of ${release}`;
    return [
      ...section("To look at:", told),
      ...section(`${counted} in ${of}:`, refused),
      ...section(`Then asked of you (${asked.length}):`, asked),
      "Nothing was written; the data are as they were.",
    ];
  }
  return [
    ...placed,
    ...section("To look at:", told),
    ...section(`Asked of you (${asked.length}):`, asked),
  ];
}

const section = (title: string, notices: readonly Notice[]): string[] =>
  notices.length === 0 ? [] : [title, ...notices.map((notice) => `- ${formatNotice(notice)}`)];

/** Returns the last words: what was written, and what to do next. */
export function lastWords({ asked, release, files }: Ingested, folder: string): string[] {
  const names = [...files.keys()];
  const written =
    names.length === 0
      ? `${release}: every file is there already, as the text gives it. Nothing was written.`
      : `${release}: written into ${folder}: ${names.join(", ")}.`;
  return [written, ...nextStep({ asked, release }, folder)];
}

function nextStep(
  { asked, release }: Pick<Ingested, "asked" | "release">,
  folder: string,
): string[] {
  if (asked.length > 0)
    return [
      `Next: answer in ${folder} what is asked above, then run the same command again. A question mark at the beginning of a field stops the build until it is answered.`,
    ];
  return [
    `Next: npm run verify -- DIR, where DIR holds the texts of all releases (${release.toLowerCase()}.txt), and npm run -s reconcile.`,
  ];
}
