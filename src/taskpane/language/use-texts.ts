import { useSyncExternalStore } from "react";
import { currentLanguage, onLanguage, type Language, type Texts } from "./language.ts";

/** Returns the language of the pane, and redraws when it changes. */
export const useLanguage = (): Language => useSyncExternalStore(onLanguage, currentLanguage);

/** Returns texts in the language of the pane. */
export const useTexts = <T>(texts: Texts<T>): T => texts[useLanguage()];
