import { inEnglish, type RefusalWords } from "../excel/refusal-words.ts";
import type { Texts } from "./language/language.ts";
import { inJapanese } from "./refusals-in-japanese.ts";

/** The words for everything that Excel, or something in a workbook, does not allow. */
export const refusalWords: Texts<RefusalWords> = { en: inEnglish, ja: inJapanese };
