import type { Dataset } from "../../dataset/dataset.ts";
import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";

/** Returns the tables one release prints, in printed order. */
export function tablesOf(data: Dataset, release: string): PrintedTable[] {
  return data.tables.filter((table) => table.release.code === release);
}

/** Returns a table's name to choose it by: its number or code, and its title. */
export function tableName({ id, title }: PrintedTable): string {
  return /^\d+$/.test(id) ? `Table ${id}: ${title}` : `${title} (${id})`;
}
