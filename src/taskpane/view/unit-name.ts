import type { MoneyUnit } from "../../model/unit.ts";
import type { Language } from "../language/language.ts";

const scales: Readonly<Record<number, string>> = { 0: "", 3: "千", 6: "百万", 9: "十億" };
const currencies = { JPY: "円", USD: "米ドル" } as const;

/** Returns the name of a unit of money in a language. */
export const unitName = ({ label, currency, exponent }: MoneyUnit, language: Language): string =>
  language === "ja" ? `${scales[exponent] ?? ""}${currencies[currency]}` : label;
