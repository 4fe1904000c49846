import type { Item } from "../../model/item.ts";
import type { MoneyUnit } from "../../model/unit.ts";
import {
  againstFormat,
  amountFormat,
  dateFormat,
  decimalsOf,
  fineFormat,
  monthsFormat,
  percentFormat,
} from "./number-formats.ts";
import type { CellFormat, Style } from "./sheet-plan.ts";

const grey = "#595959";

const formats = {
  // The colours of finance: what a reader may change, what is calculated here, what comes from the add-in.
  input: { color: "#0000FF" },
  formula: { color: "#000000" },
  figure: { color: "#7030A0" },
  quiet: { color: grey },
  // Above the lines.
  title: { bold: true, size: 14 },
  about: { italic: true, color: grey },
  header: { fill: "#DDEBF7" },
  headerEnd: { bottom: "thin" },
  alarm: { bold: true, color: "#C00000" },
  columnHead: { bold: true },
  status: { italic: true },
  // The lines.
  heading: { bold: true },
  total: { bold: true },
  totalLine: { top: "thin" },
  grandLine: { top: "thin", bottom: "double" },
  ratio: { italic: true },
  annual: { fill: "#F2F2F2" },
  // Around them.
  strong: { bold: true },
  small: { size: 9 },
  aside: { italic: true, size: 9 },
  left: { align: "left" },
  center: { align: "center" },
  right: { align: "right" },
  wrapped: { wrap: true },
  // Numbers that are no amounts.
  date: { numberFormat: dateFormat },
  months: { numberFormat: monthsFormat },
  against: { numberFormat: againstFormat },
  percent: { numberFormat: percentFormat },
  finePercent: { numberFormat: fineFormat },
} as const satisfies Readonly<Record<string, CellFormat>>;

type StyleName = keyof typeof formats;

/** Every style that sheets are made of, by its name; a plan is printed by these names. */
export const styles = Object.fromEntries(
  Object.entries(formats).map(([name, format]) => [name, { name, format }]),
) as unknown as Readonly<Record<StyleName, Style>>;

/** Returns the style that indents a label; 0 puts it at the edge again. */
export const indented = (indent: number): Style => ({
  name: `indent ${indent}`,
  format: { indent },
});

/**
 * Returns the style of an amount with so many decimals and the marks behind it; " " leaves the room of a mark.
 *
 * @example amountStyle(2, "†").name // "amount.00†"
 */
export function amountStyle(places: number, marks = ""): Style {
  const decimals = places === 0 ? "" : `.${"0".repeat(places)}`;
  const behind = marks.replaceAll(" ", "_");
  return {
    name: `amount${decimals}${behind}`,
    format: { numberFormat: amountFormat(places, marks) },
  };
}

/** Returns the style of an item's figures in the unit they are inserted in: every printed digit shows, a nil is a dash. */
export function itemStyle(item: Item, unit: MoneyUnit, marks = ""): Style {
  return item.unit === "percent" ? styles.percent : amountStyle(decimalsOf(item, unit), marks);
}

/** Returns the style of a figure that looks as it is printed; `digits` is the format of what is more than nothing. */
export function printedStyle(
  digits: string,
  { minus, dash }: { readonly minus: boolean; readonly dash: boolean },
): Style {
  const nil = dash ? '"-"_)' : `${digits}_)`;
  const less = minus ? `-${digits}_)` : `(${digits})`;
  return {
    name: `printed ${minus ? "-" : ""}${digits}${dash ? " or a dash" : ""}`,
    format: { numberFormat: `${digits}_);${less};${nil}` },
  };
}
