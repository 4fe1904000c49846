import { certain } from "../errors.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { PrintedTable } from "../dataset/decode/decode-tables.ts";
import { keepingFor } from "../dataset/on-need.ts";
import { isChangeColumn, type Print } from "../model/print.ts";
import type { Book } from "./book.ts";
import { Fact } from "./fact.ts";
import type { Reading } from "./reading.ts";
import { sumsOf } from "../model/sums.ts";
import { isAppendix } from "../model/table.ts";

/** A printed total and the sum of the printed figures that must add up to it, in one column of one table. */
export interface Footing {
  readonly total: Reading;
  readonly parts: Fact;
}

/** A sum that a table prints: the rows of the total and of its parts. */
export interface TableSum {
  readonly total: number;
  readonly parts: readonly { readonly row: number; readonly sign: 1 | -1 }[];
}

/**
 * Returns the sums that a table prints.
 *
 * The sums are those of the catalogue. An appendix statement must add up with the parts it prints, also with a single
 * part; otherwise a line lost next to it would not be noticed. A numbered table is tested only if it prints every part. A
 * part that only newer releases print does not count; otherwise a line added to the catalogue would remove the checks of
 * older tables.
 */
export function sumsIn(
  data: Pick<Dataset, "items" | "sums" | "prints">,
  table: PrintedTable,
): TableSum[] {
  const rowOf = new Map(table.rows.map(({ item }, row) => [item, row]));
  const appendix = isAppendix(table);
  const sums = appendix ? sumsOf(data.items) : [...sumsOf(data.items), ...data.sums];
  return sums.flatMap(({ total, terms }) => {
    const row = rowOf.get(total);
    const later = appendix ? [] : terms.filter(({ item }) => !isDue(data, item, table));
    const due = later.length === 0 ? terms : terms.filter((term) => !later.includes(term));
    const parts = due.flatMap(({ item, sign }) => {
      const at = rowOf.get(item);
      return at === undefined ? [] : [{ row: at, sign }];
    });
    const several = parts.length > 1;
    const whole = appendix
      ? parts.length > 0
      : parts.length === due.length && (several || due === terms);
    return row !== undefined && whole ? [{ total: row, parts }] : [];
  });
}

/** For each item, the first quarter whose release prints it. */
const firstPrinted = keepingFor((prints: readonly Print[]): ReadonlyMap<string, number> => {
  const firsts = new Map<string, number>();
  for (const { item, release } of prints)
    firsts.set(item, Math.min(firsts.get(item) ?? Infinity, release.quarter.first));
  return firsts;
});

/**
 * Says whether a table must print a part to be complete: its release or an older one prints the part, or the part is
 * itself a sum.
 */
function isDue(
  { items, prints }: Pick<Dataset, "items" | "prints">,
  code: string,
  { release }: PrintedTable,
): boolean {
  const first = firstPrinted(prints).get(code);
  if (first !== undefined && first <= release.quarter.first) return true;
  return (items.get(code)?.sum.length ?? 0) > 0;
}

/** Returns every sum that the tables print, column by column: yen, dollars, percentages, counts and bandwidth. */
export function footingsOf({ data, tables }: Book): Footing[] {
  return tables.flatMap(({ table, rows }) => {
    const byItem = new Map<string | undefined, readonly Reading[]>(
      rows.map((row) => [certain(row[0]).item.code, row]),
    );
    const readings = table.rows.map(({ item }) => byItem.get(item));
    return sumsIn(data, table).flatMap((sum) => columnsOf(sum, readings));
  });
}

/** Returns a sum column by column. Changes do not add up, and an empty total is not tested. */
function columnsOf(
  { total, parts }: TableSum,
  rows: readonly (readonly Reading[] | undefined)[],
): Footing[] {
  return (rows[total] ?? []).flatMap((reading, i) => {
    if (isChangeColumn(reading.column) || reading.text === "") return [];
    const terms = parts.flatMap(({ row, sign }) => {
      const part = rows[row]?.[i];
      return part ? [{ reading: part, sign }] : [];
    });
    return [{ total: reading, parts: new Fact(terms) }];
  });
}
