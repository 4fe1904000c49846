import { isPercentageColumn } from "../model/print.ts";
import { readText, type PrintedTable, type TableColumn } from "../dataset/decode/decode-tables.ts";
import { shift, type Decimal } from "../exact/decimal.ts";
import { decodePrinted } from "../exact/printed.ts";
import { formatLabel } from "./printed-label.ts";

/** A cell of a printed table: its number, or "" if nothing is printed. */
export type PrintedCell = Decimal | "";

/** A printed table as numbers: the header, then each row with its label, including headings. */
export interface PrintedGrid {
  readonly header: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly PrintedCell[] }[];
}

const scaleNames: Readonly<Record<number, string>> = { 3: "thousands", 6: "millions" };

/**
 * Returns a table exactly as printed: amounts in the printed unit and sign, percentages as fractions, nil as 0. A garbled
 * cell is shown as corrected.
 */
export function gridAsPrinted(table: PrintedTable): PrintedGrid {
  return {
    header: [`${tableTitle(table)}${unitIn(table)}`, ...table.columns.map(columnName)],
    rows: table.rows.map((row) => ({
      label: formatLabel(row.label),
      cells: table.columns.map((column, i) => decodeCell(readText(row, i), column)),
    })),
  };
}

function decodeCell(text: string, column: TableColumn): PrintedCell {
  const value = decodePrinted(text);
  if (value === undefined) return "";
  return isPercentageColumn(column) ? shift(value, -2) : value;
}

/** The head of a change is `YoY` or `QoQ` alone, as in the releases. */
function columnName({ period, column }: TableColumn): string {
  return column === "YoY" || column === "QoQ" ? column : `${period.code} ${column}`;
}

/** Returns the title of a table as its release prints it, with its number if it has one. */
export const tableTitle = ({ id, title }: Pick<PrintedTable, "id" | "title">): string =>
  /^\d+$/.test(id) ? `Table ${id}. ${title}` : title;

const unitIn = (table: PrintedTable): string =>
  scaleNames[table.scale] ? ` (${unitLine(table)})` : "";

/** Returns the unit in which a table is printed, such as `JPY and USD thousands`, `Gbps` or `contracts`. */
export function unitLine({ scale, columns }: PrintedTable): string {
  const has = (kind: string): boolean => columns.some(({ column }) => column === kind);
  if (has("Gbps")) return "Gbps";
  if (has("count")) return "Number of contracts";
  const currencies = ["JPY", "USD"].filter(has);
  return `${currencies.join(" and ")} ${scaleNames[scale] ?? ""}`.trim();
}
