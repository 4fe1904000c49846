import { quotedSheet } from "../src/excel/reference.ts";
import { areaAddress, columnName } from "../src/sheet/plan/address.ts";
import type { Area } from "../src/sheet/plan/sheet-plan.ts";

/** Returns areas as an attribute of the file lists them. */
export const areaList = (areas: readonly Area[]): string => areas.map(areaAddress).join(" ");

/** Returns what is printed on every page: rows, columns, or both. */
export function titlesReference(
  sheet: string,
  rows: readonly [number, number] | undefined,
  columns: readonly [number, number] | undefined,
): string | undefined {
  const parts = [
    columns && `$${columnName(columns[0])}:$${columnName(columns[1])}`,
    rows && `$${rows[0] + 1}:$${rows[1] + 1}`,
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return parts.map((part) => `${quotedSheet(sheet)}!${part}`).join(",");
}
