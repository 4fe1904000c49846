import { decodePrinted } from "../../exact/printed.ts";
import type { Correction } from "../../model/print.ts";
import type { Release } from "../../model/release.ts";
import type { TableIdentity } from "../../model/table.ts";
import { decodeKnownRows, fault } from "./tsv.ts";

/** Returns what a garbled cell of one table is read as, by its item, the head of its column and its printed text. */
export type TableCorrections = (
  item: string,
  column: string,
  printed: string,
) => Correction | undefined;

/** The corrections of garbled cells. */
export interface Corrections {
  /** Returns the corrections of one table of a release; undefined if it has none. */
  inTable(release: Release, table: TableIdentity): TableCorrections | undefined;
}

/** Returns the corrections of `corrections.tsv`. */
export function decodeCorrections(text: string): Corrections {
  const columns = "release table item column printed read reason";
  const rows = decodeKnownRows("corrections.tsv", text, columns);
  for (const row of rows) {
    const { read } = row.cells;
    if (decodePrinted(read) === undefined) throw fault(row, `"${read}" is not a figure.`);
  }
  return {
    inTable(release, { code }) {
      const own = rows.filter(
        ({ cells }) => cells.release === release.code && cells.table === code,
      );
      if (own.length === 0) return undefined;
      return (item, column, printed) => {
        const row = own.find(
          ({ cells }) =>
            cells.item === item && cells.column === column && cells.printed === printed,
        );
        return row && { read: row.cells.read, reason: row.cells.reason };
      };
    },
  };
}
