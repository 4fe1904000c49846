import { supports } from "./requirements.ts";

/** What forbids writing in a place, as far as this Excel tells; the write itself meets the rest and is taken back. */
export interface Obstacles {
  /** Address of the merged cells that the place touches; "" when none. */
  readonly merged: string;
  /** Names of the tables that the place touches. */
  readonly tables: readonly string[];
  /** Rows or columns of it are hidden or filtered out. */
  readonly hidden: boolean;
}

/**
 * Queues the look for obstacles in a range, and returns what reads them after the sync.
 *
 * Asking for merged areas is reported to clear the undo stack of Excel, so only what is used of the range is asked: where
 * nothing is, Excel passes the question over.
 */
export function loadObstacles(range: Excel.Range): () => Obstacles {
  const used = range.getUsedRangeOrNullObject();
  const merged = supports("1.13") ? used.getMergedAreasOrNullObject().load("address") : undefined;
  const tables = range.getTables(false).load("items/name");
  range.load("rowHidden,columnHidden");
  return () => ({
    merged: merged && !merged.isNullObject ? merged.address : "",
    tables: tables.items.map(({ name }) => name),
    hidden: isSomewhere(range.rowHidden) || isSomewhere(range.columnHidden),
  });
}

/** Excel says null where some are and some are not. */
const isSomewhere = (hidden: boolean | null): boolean => hidden !== false;
