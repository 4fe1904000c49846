import type { TextFile } from "../../src/dataset/bundle/bundle.ts";
import type { PrintedTable } from "../../src/dataset/decode/decode-tables.ts";
import { fault } from "../../src/dataset/decode/tsv.ts";
import { readRows } from "./check-parts.ts";

/** Checks the figures of one release's text: each is recorded once, and no table of the release prints it. */
export function checkProse({ release, text }: TextFile, tables: readonly PrintedTable[]): void {
  const own = tables.filter((table) => table.release.code === release);
  const seen = new Set<string>();
  for (const row of readRows(`${release}/prose.tsv`, text)) {
    const { item: key = "", period = "" } = row.cells;
    const item = key.replace(/^-/, "");
    const fact = `${item} of ${period}`;
    if (own.some((table) => prints(table, item, period)))
      throw fault(row, `a table of the release prints ${fact}: the text's belongs to claims.tsv.`);
    if (seen.has(fact)) throw fault(row, `${fact} stands in two rows.`);
    seen.add(fact);
  }
}

/** Says whether a table prints an item for a period. */
const prints = ({ rows, columns }: PrintedTable, item: string, period: string): boolean =>
  columns.some((column) => column.period.code === period) && rows.some((row) => row.item === item);
