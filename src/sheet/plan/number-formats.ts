import type { Item } from "../../model/item.ts";
import type { MoneyUnit } from "../../model/unit.ts";

/**
 * Returns the format of an amount with so many decimals: parentheses for a negative, a dash for a nil, and behind it the
 * marks of the figure, so that the cell itself stays a number; " " is the room of a mark, so that figures stand in line.
 *
 * @example amountFormat(0, "r ") // #,##0_)"r"_C;(#,##0)"r"_C;"–"_)"r"_C
 */
export const amountFormat = (places: number, marks = ""): string => {
  const digits = places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
  const shown = marks.trimEnd();
  const behind = (shown && `"${shown}"`) + "_C".repeat(marks.length - shown.length);
  return `${digits}_)${behind};(${digits})${behind};"–"_)${behind}`;
};

/** Returns how many decimals an item's figures show in a unit of money, so that every printed digit shows. */
export function decimalsOf(item: Item, unit: MoneyUnit): number {
  switch (item.unit) {
    case "money":
      return Math.max(0, unit.exponent - 3);
    case "JPY per ADS":
      return 2;
    case "Gbps":
      return 1;
    default:
      return 0;
  }
}

export const monthsFormat = '0"M"';
export const dateFormat = "d-mmm-yy";
export const againstFormat = '"vs "@';
/** Of what percentages come to: finer than they are printed. */
export const fineFormat = '0.0#%_);(0.0#%);"–"_)';
export const percentFormat = "0.0%_);(0.0%);0.0%_)";
