/** What the pane can be read in. Formulas, codes and what cells say are the same in both. */
export const languages = ["en", "ja"] as const;

export type Language = (typeof languages)[number];

/** Texts of a part of the pane; the Japanese ones have the same names. */
export type Texts<T> = Readonly<Record<Language, T>>;

/** Returns texts in both languages; it does not compile where one lacks what the other has. */
export const inBoth = <T>(en: T, ja: NoInfer<T>): Texts<T> => ({ en, ja });

type Listener = () => void;

/** What was chosen is kept in the browser, for every workbook. */
const key = "IIJ Financials language";

let current: Language | undefined;
const listeners = new Set<Listener>();

/** Returns the language chosen, else that of Excel, else English. */
export const currentLanguage = (): Language =>
  (current ??= kept() ?? languageOf(displayLanguage()));

/** Returns the language of the pane for a client's language, such as ja-JP. */
export const languageOf = (clientLanguage: string): Language =>
  /^ja\b/i.test(clientLanguage) ? "ja" : "en";

/** Changes the language, now and for later. */
export function chooseLanguage(language: Language): void {
  current = language;
  try {
    localStorage.setItem(key, language);
  } catch {
    // A browser may keep nothing for a page in a frame; the choice then holds until the pane is loaded again.
  }
  for (const listener of listeners) listener();
}

/** Calls a listener whenever the language changes and returns how to end that. */
export function onLanguage(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function kept(): Language | undefined {
  try {
    const text = localStorage.getItem(key);
    return languages.find((language) => language === text);
  } catch {
    return undefined;
  }
}

const displayLanguage = (): string =>
  typeof Office === "undefined" ? "" : Office.context.displayLanguage;
