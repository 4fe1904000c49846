import type { Dataset } from "../dataset/dataset.ts";
import type { PrintedTable } from "../dataset/decode/decode-tables.ts";
import type { Book } from "./book.ts";
import type { SignedReading } from "./fact.ts";
import type { Reading } from "./reading.ts";
import { sumsOf } from "../model/sums.ts";
import { isAppendix } from "../model/table.ts";

/** A printed total and the printed figures that must add up to it, in one column of one table. */
export interface Footing {
  readonly total: Reading;
  readonly parts: readonly SignedReading[];
}

/** A sum that a table prints: the rows of the total and of its parts. */
export interface TableSum {
  readonly total: number;
  readonly parts: readonly { readonly row: number; readonly sign: 1 | -1 }[];
}

/**
 * Returns the sums that a table prints.
 *
 * The sums are those of the catalogue. An appendix statement must foot with the parts it prints; a numbered table is
 * tested only if it prints every part.
 */
export function sumsIn(data: Pick<Dataset, "items" | "sums">, table: PrintedTable): TableSum[] {
  const rowOf = new Map(table.rows.map(({ item }, row) => [item ?? "", row]));
  const appendix = isAppendix(table);
  const sums = appendix ? sumsOf(data.items) : [...sumsOf(data.items), ...data.sums];
  return sums.flatMap(({ total, terms }) => {
    const row = rowOf.get(total);
    const parts = terms.flatMap(({ item, sign }) => {
      const at = rowOf.get(item);
      return at === undefined ? [] : [{ row: at, sign }];
    });
    const whole = appendix ? parts.length > 1 : parts.length === terms.length;
    return row !== undefined && whole ? [{ total: row, parts }] : [];
  });
}

/** Returns every sum that the tables print, column by column: yen, dollars, percentages, counts and bandwidth. */
export function footingsOf({ data, tables }: Book): Footing[] {
  return tables.flatMap(({ table, rows }) => {
    const byItem = new Map(rows.map((row) => [row[0]?.item.code ?? "", row]));
    const readings = table.rows.map(({ item }) => byItem.get(item ?? "") ?? []);
    return sumsIn(data, table).flatMap((sum) => columnsOf(sum, readings));
  });
}

/** Returns a sum column by column. Changes do not add up, and an empty total is not tested. */
function columnsOf({ total, parts }: TableSum, rows: readonly (readonly Reading[])[]): Footing[] {
  return (rows[total] ?? []).flatMap((reading, i) => {
    const { column } = reading.column;
    if (column === "YoY" || column === "QoQ" || reading.text === "") return [];
    const terms = parts.flatMap(({ row, sign }) => {
      const part = rows[row]?.[i];
      return part ? [{ reading: part, sign }] : [];
    });
    return [{ total: reading, parts: terms }];
  });
}
