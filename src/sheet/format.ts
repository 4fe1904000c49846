import type { Item } from "../model/item.ts";
import type { MoneyUnit } from "../model/unit.ts";

/** The colours of finance: what a reader may change, what is calculated here, what comes from the add-in. */
export const ink = {
  input: "#0000FF",
  formula: "#000000",
  figure: "#7030A0",
  quiet: "#595959",
} as const;

export const shades = { header: "#DDEBF7", annual: "#F2F2F2" } as const;

const decimalsOf = (unit: MoneyUnit): number => Math.max(0, unit.exponent - 3);

/**
 * Returns the format of an amount with so many decimals: parentheses for a negative, a dash for a nil, and behind it the
 * flag of the figure, so that the cell itself stays a number; " " is the room of a flag, so that figures stand in line.
 *
 * @example amountFormat(0, "R") // #,##0_)"R";(#,##0)"R";"–"_)"R"
 */
export const amountFormat = (places: number, flag = ""): string => {
  const digits = places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
  const mark = flag === " " ? "_C" : flag && `"${flag}"`;
  return `${digits}_)${mark};(${digits})${mark};"–"_)${mark}`;
};

/** Returns the number format of an item in the unit it is inserted in: every printed digit shows, a nil is a dash. */
export function numberFormat(item: Item, unit: MoneyUnit, flag = ""): string {
  switch (item.unit) {
    case "money":
      return amountFormat(decimalsOf(unit), flag);
    case "JPY per ADS":
      return amountFormat(2, flag);
    case "Gbps":
      return amountFormat(1, flag);
    case "percent":
      return percentFormat;
    default:
      return amountFormat(0, flag);
  }
}

export const monthsFormat = '0"M"';
export const dateFormat = "d-mmm-yy";
export const againstFormat = '"vs "@';
/** Of what percentages come to: finer than they are printed. */
export const fineFormat = '0.0#%_);(0.0#%);"–"_)';
export const percentFormat = "0.0%_);(0.0%);0.0%_)";
