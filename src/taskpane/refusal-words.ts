import { inEnglish, type RefusalWords } from "../excel/refusal-words.ts";
import type { Texts } from "./language/language.ts";
import { inJapanese } from "./refusals-in-japanese.ts";

/** What is said of everything that Excel, or what stands in a workbook, does not allow. */
export const refusalWords: Texts<RefusalWords> = { en: inEnglish, ja: inJapanese };
