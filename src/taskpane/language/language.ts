import {
  keepLanguage,
  keptLanguage,
  languageOf,
  startLanguage,
  type Language,
} from "./kept-language.ts";

export { languageOf, type Language } from "./kept-language.ts";

/** Texts of a part of the pane; the Japanese ones have the same names. */
export type Texts<T> = Readonly<Record<Language, T>>;

/** Returns texts in both languages; it does not compile where one lacks what the other has. */
export const inBoth = <T>(en: T, ja: NoInfer<T>): Texts<T> => ({ en, ja });

type Listener = () => void;

let current: Language | undefined;
const listeners = new Set<Listener>();

/** Returns the language chosen, else that of Excel, else, before Excel tells its own, that of the browser. */
export function currentLanguage(): Language {
  if (current) return current;
  const told = keptLanguage() ?? displayLanguage();
  if (told === undefined) return startLanguage();
  current = languageOf(told);
  return current;
}

/** Changes the language, now and for later. */
export function chooseLanguage(language: Language): void {
  current = language;
  keepLanguage(language);
  for (const listener of listeners) listener();
}

/** Calls a listener whenever the language changes and returns how to end that. */
export function onLanguage(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The library has no context until it has spoken to Excel. */
function displayLanguage(): string | undefined {
  if (typeof Office === "undefined") return undefined;
  const { context } = Office as { readonly context?: Partial<Office.Context> };
  return context?.displayLanguage;
}
