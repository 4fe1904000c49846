/** The languages of the pane. Formulas, codes and messages in cells are the same in both. */
export type Language = "en" | "ja";

/** The key under which the browser keeps the chosen language, for every workbook. */
const key = "IIJ Financials language";

/** Returns the language that was chosen, if any. */
export function keptLanguage(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the chosen language. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // A browser may not store anything for a page in a frame. The choice then lasts until the pane is loaded again.
  }
}

/** Returns the language of the pane for a client's language, such as ja-JP. */
export const languageOf = (clientLanguage: string): Language =>
  /^ja\b/i.test(clientLanguage) ? "ja" : "en";

/** Returns the language before Excel reports its own: the chosen one, else that of the browser if there is one. */
export function startLanguage(): Language {
  const { navigator: browser } = globalThis as { readonly navigator?: Navigator };
  return languageOf(keptLanguage() ?? browser?.language ?? "");
}
