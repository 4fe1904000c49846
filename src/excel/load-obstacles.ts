import type { Fold } from "../sheet/plan/sheet-plan.ts";
import { isWithin, placeOf } from "./free-folds.ts";
import { supports } from "./requirements.ts";

/**
 * What prevents writing at a place, as far as this Excel reports it. Other obstacles make the write fail, and it is then
 * undone.
 */
export interface Obstacles {
  /** Address of the merged cells that the place touches; "" if there are none. */
  readonly merged: string;
  /** Names of the tables that the place touches. */
  readonly tables: readonly string[];
  /**
   * True if rows or columns of the place are hidden or filtered out and have other contents: showing them would change
   * more than the place.
   */
  readonly hidden: boolean;
  /** Whether its rows, or its columns, are hidden and can be shown because they have no other contents. */
  readonly folded: readonly Fold["of"][];
}

/**
 * Queues the search for obstacles in a range. Returns a function that reads the answer after the sync.
 *
 * Reading merged areas is reported to clear the undo stack of Excel, so only the used part of the range is read: if there
 * is none, Excel ignores the request.
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
  /** Excel answers null if only some are hidden. */
  readonly hidden: boolean | null;
  /** Whether they have no other contents. */
  readonly alone: boolean;
}

function hiddenIn(lines: readonly Lines[]): Pick<Obstacles, "hidden" | "folded"> {
  const somewhere = lines.filter(({ hidden }) => hidden !== false);
  return {
    hidden: somewhere.some(({ alone }) => !alone),
    folded: somewhere.filter(({ alone }) => alone).map(({ of }) => of),
  };
}
