import type { Dataset } from "../../dataset/dataset.ts";
import { formatScale, formatTable } from "../../model/table.ts";
import { isMoney } from "../../model/item.ts";
import type { Reading } from "../../reconciliation/reading.ts";
import { tableTitle } from "../../statements/as-printed.ts";

const code = /\b[A-Z][A-Za-z]*\.[A-Z][A-Za-z0-9&]*(?=$|[^A-Za-z0-9&])/g;

/** Returns a sentence in which each code of an item is replaced by its label. */
export const withLabels = ({ items }: Pick<Dataset, "items">, text: string): string =>
  text.replace(code, (found) => items.get(found)?.label ?? found);

/** Returns the place of a figure as a reader finds it: "Table 1. Revenues", "Balance sheet", "Text". */
export function placeName({ table }: Reading): string {
  if (table.identity.name === undefined) return tableTitle(table);
  const name = formatTable(table);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Returns the unit of a figure: "JPY thousand", "% on the year", "contracts". */
export function unitName({ table, item, column: { column } }: Reading): string {
  switch (column) {
    case "YoY":
      return "% on the year";
    case "QoQ":
      return "% on the quarter";
    case "percent":
      return "%";
    default:
      return isMoney(item)
        ? `${column}${formatScale(table.scale)}`
        : item.unit === "percent"
          ? "%"
          : item.unit;
  }
}
