import { badArgument } from "../errors.ts";
import { CodeTable, mistyped } from "./code.ts";
import { quoted } from "./quoted.ts";

/** A unit of money: a currency and the power of ten it counts in. */
export interface MoneyUnit {
  readonly code: string;
  readonly currency: "JPY" | "USD";
  readonly exponent: number;
  readonly label: string;
}

const jpyk: MoneyUnit = { code: "JPYk", currency: "JPY", exponent: 3, label: "JPY thousands" };

/** The units a money figure can be asked in; JPYk, the unit of the statements, is the default. */
export const moneyUnits: readonly MoneyUnit[] = [
  { code: "JPY", currency: "JPY", exponent: 0, label: "JPY" },
  jpyk,
  { code: "JPYm", currency: "JPY", exponent: 6, label: "JPY millions" },
  { code: "JPYbn", currency: "JPY", exponent: 9, label: "JPY billions" },
  { code: "USD", currency: "USD", exponent: 0, label: "USD" },
  { code: "USDk", currency: "USD", exponent: 3, label: "USD thousands" },
  { code: "USDm", currency: "USD", exponent: 6, label: "USD millions" },
];

export const defaultUnit: MoneyUnit = jpyk;

/** Other clear spellings of the units. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  JPY: ["円", "yen"],
  JPYk: ["千円", "JPY thousands", "JPY thousand", "yen thousands", "thousands of yen"],
  JPYm: ["百万円", "JPYmn", "JPYmm", "JPY millions", "JPY million", "yen millions"],
  JPYbn: ["十億円", "JPY billions", "JPY billion", "yen billions"],
  USD: ["ドル", "US$"],
  USDk: ["千ドル", "USD thousands", "USD thousand", "US$k"],
  USDm: ["百万ドル", "USDmn", "USDmm", "USD millions", "USD million", "US$m", "US$mn"],
};

const units = new CodeTable(moneyUnits.map((unit) => [unit.code, unit]));
const spelled = new CodeTable(
  moneyUnits.flatMap((unit) =>
    [unit.code, ...(spellings[unit.code] ?? [])].map((text) => [text, unit] as const),
  ),
);

/** Returns the unit with this code or another spelling of it, or undefined. */
export function findUnit(text: string): MoneyUnit | undefined {
  return spelled.find(text);
}

/** Returns the unit with this code. @throws bad-argument for an unknown code, with the nearest. */
export function decodeUnit(text: string): MoneyUnit {
  const unit = findUnit(text);
  if (unit) return unit;
  throw badArgument(
    () => `${quoted(text)} is not a unit. ${units.suggest(text)}`,
    mistyped("unit", text, units),
  );
}
