import { decodePrinted } from "../../exact/printed.ts";
import type { Correction, Print } from "../../model/print.ts";
import type { Release } from "../../model/release.ts";
import type { TableIdentity } from "../../model/table.ts";
import { decodeRows, fault } from "./tsv.ts";

/** A printed cell that may have to be corrected. */
interface Cell {
  readonly release: Release;
  readonly identity: TableIdentity;
  readonly item: string;
  readonly column: Pick<Print, "period" | "column"> | undefined;
  readonly text: string;
}

/** The corrections of garbled cells. */
export interface Corrections {
  find(cell: Cell): Correction | undefined;
}

/** Returns the corrections of `corrections.tsv`. */
export function decodeCorrections(text: string): Corrections {
  const columns = "release table item column printed read reason";
  const byCell = new Map(
    decodeRows("corrections.tsv", text, columns).map((row) => {
      const { release = "", table = "", item = "", column = "", printed = "" } = row.cells;
      const { read = "", reason = "" } = row.cells;
      if (decodePrinted(read) === undefined) throw fault(row, `"${read}" is not a figure.`);
      return [[release, table, item, column, printed].join("|"), { read, reason }] as const;
    }),
  );
  return {
    find: ({ release, identity, item, column, text: printed }) => {
      if (byCell.size === 0 || !column) return undefined;
      const heading = `${column.period.code} ${column.column}`;
      return byCell.get([release.code, identity.code, item, heading, printed].join("|"));
    },
  };
}
