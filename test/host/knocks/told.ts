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

/**
 * The result of an action, and the message about it in both languages. A message that is worded only once has the
 * language of the beginning.
 */
export interface Told {
  readonly kind: "done" | "failed" | "ended";
  readonly texts: Readonly<Partial<Record<Language, string>>>;
}

const languages = ["en", "ja"] as const;

/** Returns the pane's notice. */
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

/** Returns the message of a command. It is worded at the end, in the language of that moment. */
export function toldByCommand(): Told {
  const { kind, text } = currentNotice();
  return { kind: kind === "done" ? "done" : "failed", texts: { [currentLanguage()]: text } };
}

/**
 * Runs a work as the places of the pane do, and returns their message. `changed` is their message if the workbook was
 * changed since.
 */
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

/** Runs a request of a place, and returns the message of its failure. */
export async function toldOfOther(run: () => Promise<unknown>): Promise<Told> {
  try {
    await run();
    return { kind: "done", texts: {} };
  } catch (error) {
    return toldOfFailure(error);
  }
}

/** Tested by the words, because `one-failure.ts` makes every failure an instance of any kind. */
const isChangedSince = (error: unknown): boolean =>
  (error as Error).message === new ChangedSince().message;

const toldOfFailure = (error: unknown): Told => ({
  kind: "failed",
  texts: { en: tellFailure(error, "en"), ja: tellFailure(error, "ja") },
});
