import type { Item } from "../../model/item.ts";
import type { MoneyUnit } from "../../model/unit.ts";

/** The room for a mark after a figure. Every figure, head and word leaves it, so that all share one right edge. */
const markRoom = "_C";

/**
 * Returns the format of an amount with so many decimals: parentheses for a negative, a dash for nil, followed by a mark
 * or the room for one, so that the cell itself stays a number. A word ends where the digits end.
 *
 * @example amountFormat(0, "r") // #,##0_)"r";(#,##0)"r";"–"_)"r";@_)"r"
 */
export const amountFormat = (places: number, mark = ""): string =>
  signed(places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`, '"–"', mark);

export const percentFormat = (mark = ""): string => signed("0.0%", "0.0%", mark);

/** For sums of percentages: one decimal more than is usually printed. */
export const fineFormat = '0.0#%_);(0.0#%);"–"_)';

/** A text that ends where digits do. */
export const headFormat = (mark = ""): string => `@_)${behind(mark)}`;

function signed(digits: string, nil: string, mark: string): string {
  const end = behind(mark);
  return `${digits}_)${end};(${digits})${end};${nil}_)${end};@_)${end}`;
}

const behind = (mark: string): string => (mark === "" ? markRoom : `"${mark}"`);

/** Returns how many decimals amounts in a unit usually have. */
export const usualDecimals = ({ exponent }: MoneyUnit): number =>
  exponent >= 9 ? 3 : exponent >= 6 ? 1 : 0;

/** Returns how many decimals an item's figures have; `money` for amounts of money. */
export function decimalsOf(item: Pick<Item, "unit">, money: number): number {
  switch (item.unit) {
    case "money":
      return money;
    case "JPY per ADS":
      return 2;
    case "Gbps":
      return 1;
    default:
      return 0;
  }
}

export const dateFormat = "d-mmm-yy";
/** The end of a period in its head, aligned with the digits. */
export const endFormat = `${dateFormat}_)${markRoom}`;
export const monthsFormat = `0"M"_)${markRoom}`;
export const unitFormat = '"Unit: "@';
export const knownOnFormat = `"As known on "${dateFormat}`;
