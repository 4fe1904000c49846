import type { Item } from "../model/item.ts";
import type { MoneyUnit } from "../model/unit.ts";

/** The colours of finance: what a reader may change, what is calculated here, what comes from the add-in. */
export const ink = {
  input: "#0000FF",
  formula: "#000000",
  figure: "#7030A0",
  quiet: "#595959",
} as const;

export const fills = { header: "#DDEBF7", annual: "#F2F2F2" } as const;

const decimalsOf = (unit: MoneyUnit): number => Math.max(0, unit.exponent - 3);

/** Returns the format of an amount with so many decimals: parentheses for a negative, a dash for a nil. */
export const amountFormat = (places: number): string => {
  const digits = places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
  return `${digits}_);(${digits});"–"_)`;
};

/** Returns the number format of an item in the unit it is inserted in: every printed digit shows, a nil is a dash. */
export function numberFormat(item: Item, unit: MoneyUnit): string {
  switch (item.unit) {
    case "money":
      return amountFormat(decimalsOf(unit));
    case "JPY per ADS":
      return amountFormat(2);
    case "Gbps":
      return amountFormat(1);
    case "percent":
      return "0.0%_);(0.0%)";
    default:
      return amountFormat(0);
  }
}

export const monthsFormat = '0"M"';
export const dateFormat = "d-mmm-yy";
export const percentFormat = "0.0%_);(0.0%);0.0%_)";
