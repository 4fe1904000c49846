import type { Item } from "../../model/item.ts";
import type { Language } from "../language/language.ts";

/** Returns the label of an item in a language. */
export const labelOf = ({ label, japanese }: Item, language: Language): string =>
  language === "ja" ? japanese : label;

/** Returns its label in the other language. */
export const otherLabelOf = (item: Item, language: Language): string =>
  labelOf(item, language === "ja" ? "en" : "ja");
