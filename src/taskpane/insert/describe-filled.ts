import type { Language } from "../language/language.ts";
import { texts } from "./block-texts.ts";

const named = 3;

/**
 * Returns the sentence about what is lost if a block is replaced: the cells within it that its reader has filled.
 *
 * @param filled their addresses; undefined if they cannot be distinguished from the block's own
 * @example describeFilled(["M20", "M21"], "en") // "Lost: what you typed in M20 and M21, and your formats in it."
 */
export function describeFilled(filled: readonly string[] | undefined, language: Language): string {
  const t = texts[language];
  if (filled === undefined) return t.filledUnknown;
  if (filled.length === 0) return t.filledNothing;
  return t.filled(filled.slice(0, named), Math.max(0, filled.length - named));
}
