import { overlap } from "./reference.ts";
import { supports } from "./requirements.ts";
import type { Size } from "../sheet/plan.ts";

/** What forbids writing in a place, as far as this Excel tells; the write itself meets the rest and is taken back. */
export interface Obstacles {
  /** Address of the merged cells that the place touches; "" when none. */
  readonly merged: string;
  /** Names of the tables that the place touches. */
  readonly tables: readonly string[];
  /** Rows or columns of it are hidden or filtered out. */
  readonly hidden: boolean;
  /** The cells beside it whose formulas spill into it. */
  readonly spills: readonly string[];
}

/** Queues the look for obstacles in a range of a size, and returns what reads them after the sync. */
export function loadObstacles(range: Excel.Range, size: Size): () => Obstacles {
  const merged = supports("1.13") ? range.getMergedAreasOrNullObject().load("address") : undefined;
  const tables = range.getTables(false).load("items/name");
  const spills = supports("1.12") ? loadSpills(range, size) : undefined;
  range.load("rowHidden,columnHidden");
  return () => ({
    merged: merged && !merged.isNullObject ? merged.address : "",
    tables: tables.items.map(({ name }) => name),
    hidden: isSomewhere(range.rowHidden) || isSomewhere(range.columnHidden),
    spills: spills?.() ?? [],
  });
}

/** Excel says null where some are and some are not. */
const isSomewhere = (hidden: boolean | null): boolean => hidden !== false;

/**
 * A formula spills to the right and down, so one that stands beside the range and spills into it reaches the range's
 * top row or left column: no other cell need be asked.
 */
function loadSpills(range: Excel.Range, { rows, columns }: Size): () => string[] {
  const top = Array.from({ length: columns }, (_, column) => range.getCell(0, column));
  const left = Array.from({ length: rows - 1 }, (_, row) => range.getCell(row + 1, 0));
  const parents = [...top, ...left].map((cell) =>
    cell.getSpillParentOrNullObject().load("address,rowIndex,columnIndex"),
  );
  return () => {
    const place = { row: range.rowIndex, column: range.columnIndex, rows, columns };
    const outside = parents.filter((parent) => {
      if (parent.isNullObject) return false;
      const at = { row: parent.rowIndex, column: parent.columnIndex, rows: 1, columns: 1 };
      return !overlap(at, place);
    });
    return [...new Set(outside.map(({ address }) => address))];
  };
}
