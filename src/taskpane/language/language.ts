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

/** Returns texts in both languages. It does not compile if one language lacks a text. */
export const inBoth = <T>(en: T, ja: NoInfer<T>): Texts<T> => ({ en, ja });

type Listener = () => void;

let current: Language | undefined;
const listeners = new Set<Listener>();

/** Returns the chosen language, else that of Excel, else, before Excel reports its own, that of the browser. */
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

/** Calls a listener whenever the language changes; returns a function that ends this. */
export function onLanguage(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The library has no context before its first contact with Excel. */
function displayLanguage(): string | undefined {
  if (typeof Office === "undefined") return undefined;
  const { context } = Office as { readonly context?: Partial<Office.Context> };
  return context?.displayLanguage;
}
