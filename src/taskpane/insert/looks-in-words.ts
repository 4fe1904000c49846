import type { Language } from "../language/language.ts";
import { plainLooks, type SheetLooks } from "./sheet-looks.ts";
import { texts } from "./texts.ts";

/**
 * Returns the settings of a sheet's appearance that differ from the usual ones, in a few words of the pane's language;
 * for a table or a report, only the paper.
 *
 * @example looksInWords({ ...plainLooks, decimals: 1, paper: "Letter" }, true, "en") // "1 decimal, Letter"
 */
export function looksInWords(looks: SheetLooks, ofStatement: boolean, language: Language): string {
  const t = texts[language];
  const { paper } = looks;
  const words = [
    ...(ofStatement ? statementWords(looks, language) : []),
    ...(paper === plainLooks.paper ? [] : [paper]),
  ];
  return words.length > 0 ? t.listed(words) : t.asUsual;
}

function statementWords(
  { decimals, inks, language: labels, growth, aligned }: SheetLooks,
  language: Language,
): string[] {
  const t = texts[language];
  return [
    ...(decimals === undefined ? [] : [t.decimalsChosen(decimals)]),
    ...(inks === "black" ? [t.inBlack] : []),
    ...(labels === language ? [] : [t.otherLabels[labels]]),
    ...(growth ? [] : [t.noGrowth]),
    ...(aligned ? [] : [t.notAligned]),
  ];
}
