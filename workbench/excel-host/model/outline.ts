import { formatArea, parseArea, type Area } from "../a1.ts";
import type { OutlineGroup } from "../record.ts";
import type { Sheet } from "../univer/sheet.ts";

/**
 * Hides the rows and columns whose groups are deeper than the levels asked for, and shows the others that are grouped:
 * level 1 folds all groups, 2 opens the outermost. As in Excel, 0 leaves the rows, or the columns, as they are.
 */
export function foldOutline(sheet: Sheet, rowLevels: number, columnLevels: number): void {
  const { groups } = sheet.record;
  const { facade } = sheet;
  if (rowLevels > 0) {
    for (const [row, depth] of depths(groups, "ByRows")) {
      sheet.ensure(row + 1, 1);
      if (depth >= rowLevels) facade.hideRows(row);
      else facade.showRows(row);
    }
  }
  if (columnLevels > 0) {
    for (const [column, depth] of depths(groups, "ByColumns")) {
      sheet.ensure(1, column + 1);
      if (depth >= columnLevels) facade.hideColumns(column);
      else facade.showColumns(column);
    }
  }
}

/** Hides the grouped rows, or columns, of an area. */
export function hideGrouped(sheet: Sheet, { row, rows, column, columns }: Area, by: string): void {
  const [first, count] = by === "ByRows" ? [row, rows] : [column, columns];
  for (const index of depths(sheet.record.groups, by).keys()) {
    if (index < first || index >= first + count) continue;
    if (by === "ByRows") {
      sheet.ensure(index + 1, 1);
      sheet.facade.hideRows(index);
    } else {
      sheet.ensure(1, index + 1);
      sheet.facade.hideColumns(index);
    }
  }
}

/** Removes each row, or column, of an area from the innermost of its groups; the rest of a group stays one group. */
export function ungroup(groups: OutlineGroup[], area: Area, by: string): void {
  const isRows = by === "ByRows";
  const [first, count] = isRows ? [area.row, area.rows] : [area.column, area.columns];
  const left = new Set(Array.from({ length: count }, (_, n) => first + n));
  const kept = groups.toReversed().flatMap((group): OutlineGroup[] => {
    const whole = parseArea(group.address);
    if (group.by !== by || !whole) return [group];
    const staying = indexes(group).filter((index) => !left.delete(index));
    return runs(staying).map(([from, length]) => ({
      by,
      address: formatArea(
        isRows
          ? { ...whole, row: from, rows: length }
          : { ...whole, column: from, columns: length },
      ),
    }));
  });
  groups.splice(0, Infinity, ...kept.toReversed());
}

/** The runs of adjoining numbers, each by its first and its length. */
function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const each of numbers) {
    const run = found.at(-1);
    if (run && run[0] + run[1] === each) run[1] += 1;
    else found.push([each, 1]);
  }
  return found;
}

/** The depth of the deepest of the grouped rows, or columns. */
export function outlineDepth(groups: readonly OutlineGroup[], by: string): number {
  return Math.max(0, ...depths(groups, by).values());
}

/** In how many groups each grouped row or column is. */
function depths(groups: readonly OutlineGroup[], by: string): Map<number, number> {
  const depth = new Map<number, number>();
  for (const index of groups.filter((group) => group.by === by).flatMap(indexes)) {
    depth.set(index, (depth.get(index) ?? 0) + 1);
  }
  return depth;
}

function indexes({ address, by }: OutlineGroup): number[] {
  const area = parseArea(address);
  if (!area) return [];
  const [first, count] = by === "ByRows" ? [area.row, area.rows] : [area.column, area.columns];
  return Array.from({ length: count }, (_, index) => first + index);
}
