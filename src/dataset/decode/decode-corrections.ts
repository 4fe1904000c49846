import { decodePrinted } from "../../exact/printed.ts";
import type { Item } from "../../model/item.ts";
import type { Correction, Print } from "../../model/print.ts";
import type { Release } from "../../model/release.ts";
import type { TableIdentity } from "../../model/table.ts";
import { decodeItemCode, decodeReleaseCode } from "./decode-parts.ts";
import { decodeRows, fault, type DataLine } from "./tsv.ts";

/** A printed cell that may have to be corrected. */
interface Cell {
  readonly release: Release;
  readonly identity: TableIdentity;
  readonly item: string;
  readonly column: Pick<Print, "period" | "column"> | undefined;
  readonly text: string;
}

/** The corrections of garbled cells. Each must belong to a cell that prints its text. */
export interface Corrections {
  find(cell: Cell): Correction | undefined;
  /** Stops the build when no cell prints the text of a correction. */
  requireAllUsed(): void;
}

/** Returns the corrections of `corrections.tsv`. */
export function decodeCorrections(
  text: string,
  releases: readonly Release[],
  items: ReadonlyMap<string, Item>,
): Corrections {
  const columns = "release table item column printed read reason";
  const rows = decodeRows("corrections.tsv", text, columns).map((row) => {
    const { release = "", table = "", item = "", column = "", printed = "" } = row.cells;
    const { read = "", reason = "" } = row.cells;
    decodeReleaseCode(row, release, releases);
    decodeItemCode(row, item, items);
    if (decodePrinted(read) === undefined) throw fault(row, `"${read}" is not a figure.`);
    if (decodePrinted(printed) !== undefined)
      throw fault(row, `"${printed}" is a figure: what contradicts another is an exception.`);
    if (reason === "") throw fault(row, "a correction needs a reason.");
    return { key: [release, table, item, column, printed].join("|"), line: row, read, reason };
  });
  const byCell = new Map(rows.map((row) => [row.key, row]));
  const unused = new Map<string, DataLine>(rows.map(({ key, line }) => [key, line]));
  return {
    find: ({ release, identity, item, column, text: printed }) => {
      if (rows.length === 0 || !column) return undefined;
      const heading = `${column.period.code} ${column.column}`;
      const key = [release.code, identity.code, item, heading, printed].join("|");
      unused.delete(key);
      return byCell.get(key);
    },
    requireAllUsed: () => {
      for (const line of unused.values())
        throw fault(line, "no table prints this text in this cell.");
    },
  };
}
