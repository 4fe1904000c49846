import { Failure } from "../errors.ts";
import { refusalOf } from "../excel/refusal.ts";
import { formatRefusal, hasWords } from "../excel/refusal-words.ts";
import { currentLanguage, inBoth, type Language } from "./language/language.ts";
import { refusalWords } from "./refusal-words.ts";

const fault = inBoth(
  (reason: string) =>
    `Something went wrong that should not have (${reason}). This is a fault of the add-in: please report it.`,
  (reason: string) =>
    `予期しない問題が発生しました（${reason}）。アドインの不具合ですので、ご報告ください。`,
);

/**
 * Returns the sentences that explain a failure to a user. An unforeseen error is reported as a fault of the add-in. A
 * failure about the data has the same English text as in a cell.
 */
export function describeFailure(error: unknown, language: Language = currentLanguage()): string {
  if (error instanceof Failure) {
    const refusal = refusalOf(error);
    const words = refusalWords[language];
    return refusal && hasWords(words, refusal) ? formatRefusal(words, refusal) : error.message;
  }
  const reason = error instanceof Error ? error.message : String(error);
  return fault[language](reason.replace(/\.$/, ""));
}
