import type { Item } from "../../model/item.ts";
import type { Language } from "../language/language.ts";

/** Returns what an item is called in a language. */
export const labelOf = ({ label, japanese }: Item, language: Language): string =>
  language === "ja" ? japanese : label;

/** Returns what it is called in the other one. */
export const otherLabelOf = (item: Item, language: Language): string =>
  labelOf(item, language === "ja" ? "en" : "ja");
