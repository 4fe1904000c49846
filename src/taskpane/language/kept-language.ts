/** What the pane can be read in. Formulas, codes and what cells say are the same in both. */
export type Language = "en" | "ja";

/** What was chosen is kept in the browser, for every workbook. */
const key = "IIJ Financials language";

/** Returns the language that was chosen, if any. */
export function keptLanguage(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the language that is chosen. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // A browser may keep nothing for a page in a frame; the choice then holds until the pane is loaded again.
  }
}

/** Returns the language of the pane for a client's language, such as ja-JP. */
export const languageOf = (clientLanguage: string): Language =>
  /^ja\b/i.test(clientLanguage) ? "ja" : "en";

/** Returns the language before Excel tells its own: the one chosen, else that of the browser, where there is one. */
export function startLanguage(): Language {
  const { navigator: browser } = globalThis as { readonly navigator?: Navigator };
  return languageOf(keptLanguage() ?? browser?.language ?? "");
}
