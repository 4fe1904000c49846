import { badArgument } from "../errors.ts";
import { CodeTable, longestTyped, mistyped, normaliseCode } from "./code.ts";
import { quoted } from "./quoted.ts";

/** A unit of money: a currency and the power of ten it counts in. */
export interface MoneyUnit {
  readonly code: string;
  readonly currency: "JPY" | "USD";
  readonly exponent: number;
  readonly label: string;
}

const jpyk: MoneyUnit = { code: "JPYk", currency: "JPY", exponent: 3, label: "JPY thousands" };

/** The units for figures of money; JPYk, the unit of the statements, is the default. */
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

/** A currency and a scale in either order, as in `JPY millions`, `thousands of yen`, `US$m`, `百万円`. */
const currency = "JPY|¥|YEN|円|USD|US\\$|\\$|DOLLARS?|米?ドル";
const scale = "K|THOUSANDS?|000S?|千|M|MN|MM|MIL|MILLIONS?|百万|B|BN|BILLIONS?|十億";
const spelled = new RegExp(`^(\\()?(${scale})?(?:OF)?(${currency})(${scale})?\\.?(\\))?$`);

/** The power of ten by the first character of a scale. */
const exponents: Readonly<Record<string, number>> = {
  K: 3,
  T: 3,
  "0": 3,
  千: 3,
  M: 6,
  百: 6,
  B: 9,
  十: 9,
};

/** Returns the unit with this code or another clear spelling of it, or undefined. */
export const findUnit = (text: string): MoneyUnit | undefined =>
  units.find(text) ?? (text.length > longestTyped ? undefined : findSpelled(text));

function findSpelled(text: string): MoneyUnit | undefined {
  const [, open, before, money, after, close] = spelled.exec(normaliseCode(text)) ?? [];
  if (money === undefined || (before !== undefined && after !== undefined)) return undefined;
  if ((open === undefined) !== (close === undefined)) return undefined;
  const of = /JPY|¥|YEN|円/.test(money) ? "JPY" : "USD";
  const exponent = exponents[(before ?? after ?? "").charAt(0)] ?? 0;
  return moneyUnits.find((each) => each.currency === of && each.exponent === exponent);
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
