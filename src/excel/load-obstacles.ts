import type { Fold } from "../sheet/plan/sheet-plan.ts";
import { isWithin, placeOf } from "./free-folds.ts";
import { supports } from "./requirements.ts";

/** What forbids writing in a place, as far as this Excel tells; the write itself meets the rest and is taken back. */
export interface Obstacles {
  /** Address of the merged cells that the place touches; "" when none. */
  readonly merged: string;
  /** Names of the tables that the place touches. */
  readonly tables: readonly string[];
  /** Rows or columns of it are hidden or filtered out, and something else stands in them: to show them would change more. */
  readonly hidden: boolean;
  /** What of it is hidden and can be shown: nothing else stands there. */
  readonly folded: readonly Fold["of"][];
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
  const inRows = range.getEntireRow().getUsedRangeOrNullObject(true);
  const inColumns = range.getEntireColumn().getUsedRangeOrNullObject(true);
  for (const each of [range, inRows, inColumns])
    each.load("rowIndex,columnIndex,rowCount,columnCount");
  range.load("rowHidden,columnHidden");
  return () => ({
    merged: merged && !merged.isNullObject ? merged.address : "",
    tables: tables.items.map(({ name }) => name),
    ...hiddenIn([
      { of: "rows", hidden: range.rowHidden, alone: isWithin(inRows, "rows", placeOf(range)) },
      {
        of: "columns",
        hidden: range.columnHidden,
        alone: isWithin(inColumns, "columns", placeOf(range)),
      },
    ]),
  });
}

interface Lines {
  readonly of: Fold["of"];
  /** Excel says null where some are and some are not. */
  readonly hidden: boolean | null;
  /** Whether nothing else stands in them. */
  readonly alone: boolean;
}

function hiddenIn(lines: readonly Lines[]): Pick<Obstacles, "hidden" | "folded"> {
  const somewhere = lines.filter(({ hidden }) => hidden !== false);
  return {
    hidden: somewhere.some(({ alone }) => !alone),
    folded: somewhere.filter(({ alone }) => alone).map(({ of }) => of),
  };
}
