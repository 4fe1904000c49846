import { areaAddress, cellAddress, columnName } from "../src/sheet/plan/address.ts";
import type { Area } from "../src/sheet/plan/sheet-plan.ts";

/** Returns a sheet's name as a reference takes it: always in apostrophes, which is right for every name. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Returns a reference that names its sheet and moves with nothing: `'Cash flows'!$A$1:$C$4`. */
export function absoluteReference(sheet: string, area: Area): string {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  const first = cellAddress(area, "both");
  const alone = area.rows === 1 && area.columns === 1;
  return `${quotedSheet(sheet)}!${first}${alone ? "" : `:${cellAddress(last, "both")}`}`;
}

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
