import { badArgument } from "../errors.ts";
import { CodeTable } from "./code.ts";

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

const units = new CodeTable(moneyUnits.map((unit) => [unit.code, unit]));

/** Returns the unit with this code, or undefined. */
export function findUnit(text: string): MoneyUnit | undefined {
  return units.find(text);
}

/** Returns the unit with this code; an unknown code is a bad argument that names the nearest. */
export function decodeUnit(text: string): MoneyUnit {
  const unit = units.find(text);
  if (unit) return unit;
  throw badArgument(`"${text}" is no unit. ${units.suggest(text)}`);
}
