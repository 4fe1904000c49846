import type { Item } from "../../model/item.ts";
import type { Mark } from "../../statements/marks/mark-list.ts";
import {
  amountFormat,
  dateFormat,
  decimalsOf,
  endFormat,
  fineFormat,
  headFormat,
  knownOnFormat,
  monthsFormat,
  percentFormat,
  unitFormat,
} from "./number-formats.ts";
import type { CellFormat, ConditionalStyle, Style } from "./sheet-plan.ts";

const grey = "#595959";

const formats = {
  // The usual colours in finance: input of the reader, a value, a calculation of this sheet, a figure of the add-in.
  yours: { color: "#0000FF" },
  input: { color: "#0000FF" },
  formula: { color: "#000000" },
  figure: { color: "#7030A0" },
  quiet: { color: grey },
  // Styles above the lines.
  title: { bold: true, size: 12 },
  about: { italic: true, color: grey },
  /** A link to another part of the sheet: underlined, and not in the blue of input. */
  link: { underline: true, color: grey },
  header: { fill: "#DDEBF7" },
  headerEnd: { bottom: "thin" },
  alarm: { bold: true, color: "#C00000" },
  columnHead: { bold: true },
  status: { italic: true },
  // Styles of the lines.
  heading: { bold: true },
  total: { bold: true },
  totalLine: { top: "thin" },
  grandLine: { top: "thin", bottom: "double" },
  ratio: { italic: true },
  /** A period for which the statement is not held. */
  gap: { fill: "#E7E6E6", color: "#595959", size: 7, align: "center", numberFormat: "@" },
  /** The reader's forecast of the next period. */
  forecast: { fill: "#FFFBEB" },
  // Styles around the lines.
  strong: { bold: true },
  small: { size: 9 },
  aside: { italic: true, size: 9 },
  left: { align: "left" },
  center: { align: "center" },
  right: { align: "right" },
  wrapped: { wrap: true },
  shrunk: { shrink: true },
  // Numbers that are not amounts.
  date: { numberFormat: dateFormat },
  end: { numberFormat: endFormat },
  months: { numberFormat: monthsFormat },
  head: { numberFormat: headFormat() },
  unit: { numberFormat: unitFormat },
  knownOn: { numberFormat: knownOnFormat },
  percent: { numberFormat: percentFormat() },
  finePercent: { numberFormat: fineFormat },
} as const satisfies Readonly<Record<string, CellFormat>>;

type StyleName = keyof typeof formats;

/** Every style of the sheets, by its name. A plan is printed with these names. */
export const styles = Object.fromEntries(
  Object.entries(formats).map(([name, format]) => [name, { name, format }]),
) as unknown as Readonly<Record<StyleName, Style>>;

/** Returns the style that indents a label; 0 removes the indent. */
export const indented = (indent: number): Style => ({
  name: `indent ${indent}`,
  format: { indent },
});

/** The conditional style of a column of twelve months. */
export const annualStyle: ConditionalStyle = { name: "annual", format: { fill: "#F2F2F2" } };

/** The conditional styles of a figure that is not available, and of a total that is not the sum of its lines. */
export const absentStyle: ConditionalStyle = { name: "absent", format: { color: "#A6A6A6" } };
export const notSummedStyle: ConditionalStyle = {
  name: "not summed",
  format: { color: grey, italic: true },
};

/**
 * Returns the style of an amount with so many decimals.
 *
 * @example amountStyle(2).name // "amount.00"
 */
export const amountStyle = (places: number): Style => ({
  name: `amount${places === 0 ? "" : `.${"0".repeat(places)}`}`,
  format: { numberFormat: amountFormat(places) },
});

/** Returns the style of an item's figures: `moneyDecimals` for money, the decimals of the unit for everything else. */
export const itemStyle = (item: Pick<Item, "unit">, moneyDecimals: number): Style =>
  item.unit === "percent" ? styles.percent : amountStyle(decimalsOf(item, moneyDecimals));

/**
 * The look of marked figures besides the mark itself, so that a client that ignores number formats in conditional formats
 * still shows a difference.
 */
const markLooks: Readonly<Record<Mark, ConditionalStyle["format"]>> = {
  "†": { color: "#9C0006", italic: true },
  r: { color: "#7F3F00" },
  "≠": { fill: "#FFF2CC" },
  d: { italic: true },
  c: { color: "#1F3864" },
  m: { color: "#3F3F76", italic: true },
};

/** Returns the style of a figure with a mark, in a format that shows the mark. */
export const markedStyle = (mark: Mark, name: string, numberFormat: string): ConditionalStyle => ({
  name: `${name} ${mark}`,
  format: { numberFormat, ...markLooks[mark] },
});

/** Returns the style of a figure that looks as printed; `digits` is the format of a positive number. */
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
