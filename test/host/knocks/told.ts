import { texts as insertionTexts } from "../../../src/taskpane/insert/insertion-texts.ts";
import { currentNotice } from "../../../src/taskpane/notice.ts";
import {
  chooseLanguage,
  currentLanguage,
  type Language,
} from "../../../src/taskpane/language/language.ts";
import { runWork, type Work } from "../../../src/taskpane/long-work/run-work.ts";
import { ChangedSince } from "../../../src/taskpane/workbook/require-same.ts";
import { tellFailure } from "../../../src/taskpane/words/tell-failure.ts";
import type { Following } from "../../../src/excel/following.ts";

/** What an action came to, and what the pane says of it; in the language it was begun in where it says it once only. */
export interface Told {
  readonly kind: "done" | "failed" | "ended";
  readonly texts: Readonly<Partial<Record<Language, string>>>;
}

const languages = ["en", "ja"] as const;

/** Returns what the pane's notice says. */
export function toldByNotice(): Told {
  const before = currentLanguage();
  const { kind } = currentNotice();
  const texts = languages.map((language) => {
    chooseLanguage(language);
    return [language, currentNotice().text];
  });
  chooseLanguage(before);
  const told = Object.fromEntries(texts) as Told["texts"];
  if (told.en === insertionTexts.en.nothingChanged) return { kind: "ended", texts: told };
  return { kind: kind === "done" ? "done" : "failed", texts: told };
}

/** Returns what a command tells: worded when it is over, in the language of that moment. */
export function toldByCommand(): Told {
  const { kind, text } = currentNotice();
  return { kind: kind === "done" ? "done" : "failed", texts: { [currentLanguage()]: text } };
}

/** Runs a work as the places do, and returns what they tell of it; `changed` is what they tell where the workbook was changed since. */
export async function toldOfWork(
  run: (following: Following) => Promise<unknown>,
  changed: Told["texts"] = {},
): Promise<Told> {
  const works: Work<unknown>[] = [];
  await runWork(run, (each) => works.push(each)).whenOver;
  const work = works.at(-1);
  if (work?.state === "failed")
    return isChangedSince(work.error)
      ? { kind: "failed", texts: changed }
      : toldOfFailure(work.error);
  return { kind: work?.state === "done" ? "done" : "ended", texts: {} };
}

/** Runs what a place waits for, and returns what it tells of its failure. */
export async function toldOfOther(run: () => Promise<unknown>): Promise<Told> {
  try {
    await run();
    return { kind: "done", texts: {} };
  } catch (error) {
    return toldOfFailure(error);
  }
}

/** By its words: `one-failure.ts` takes every failure for one of any kind. */
const isChangedSince = (error: unknown): boolean =>
  (error as Error).message === new ChangedSince().message;

const toldOfFailure = (error: unknown): Told => ({
  kind: "failed",
  texts: { en: tellFailure(error, "en"), ja: tellFailure(error, "ja") },
});
