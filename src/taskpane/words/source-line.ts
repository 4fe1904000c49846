import type { Source } from "../../lookup/formula/answer-of.ts";
import type { Language } from "../language/language.ts";
import { sourceInJapanese } from "./source-in-japanese.ts";

/** Returns where a figure is from, in a language; the English line is that of SOURCE. */
export const sourceLine = ({ line, data, figure }: Source, language: Language): string =>
  language === "ja" ? sourceInJapanese(data, figure) : line;
