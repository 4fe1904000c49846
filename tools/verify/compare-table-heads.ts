import type { TableHead } from "../../src/dataset/decode/decode-heads.ts";
import type { PrintedTable } from "../../src/dataset/decode/decode-tables.ts";
import type { ReleaseText } from "../release-text/release-text.ts";

/** Compares the recorded heads of a release's tables with its text, row by row; a table may have no recorded heads. */
export function compareTableHeads(
  held: readonly PrintedTable[],
  heads: readonly TableHead[],
  { tables }: ReleaseText,
): string[] {
  return held.flatMap((table, i) => {
    const recorded = heads.filter((head) => head.table === table);
    if (recorded.length === 0) return [];
    const rows = tables[i]?.rows ?? [];
    const printed = rows.slice(0, Math.max(0, rows.length - table.rows.length));
    const file = `${table.release.code}/${table.identity.code}.tsv`;
    if (printed.length !== recorded.length)
      return [`${file}: holds ${recorded.length} rows of heads, prints ${printed.length}`];
    return recorded.flatMap(({ corner, columns }, at) =>
      [corner, ...columns].flatMap((text, column) => {
        const is = (printed[at]?.[column] ?? "").trim();
        if (text === is) return [];
        return [`${file}, heads ${at + 1}, column ${column}: holds "${text}", prints "${is}"`];
      }),
    );
  });
}
