import { formatArea, parseArea, type Area } from "../a1.ts";
import type { OutlineGroup } from "../record.ts";
import type { Sheet } from "../univer/sheet.ts";

/**
 * Hides the rows and columns whose groups are deeper than the levels asked for, and shows the others that are grouped:
 * level 1 folds all groups, 2 opens the outermost. As in Excel, 0 leaves the rows, or the columns, as they are.
 */
export function foldOutline(sheet: Sheet, rowLevels: number, columnLevels: number): void {
  for (const [by, levels] of [
    ["ByRows", rowLevels],
    ["ByColumns", columnLevels],
  ] as const) {
    if (levels === 0) continue;
    const grouped = [...depths(sheet.record.groups, by)];
    const isDeep = ([, depth]: readonly [number, number]): boolean => depth >= levels;
    hide(sheet, by, grouped.filter(isDeep).map(first), true);
    hide(sheet, by, grouped.filter((line) => !isDeep(line)).map(first), false);
  }
}

/** Hides the grouped rows, or columns, of an area. */
export function hideGrouped(sheet: Sheet, { row, rows, column, columns }: Area, by: string): void {
  const [from, count] = by === "ByRows" ? [row, rows] : [column, columns];
  const grouped = [...depths(sheet.record.groups, by).keys()];
  hide(
    sheet,
    by,
    grouped.filter((index) => index >= from && index < from + count),
    true,
  );
}

const first = ([index]: readonly [number, number]): number => index;

/** Hides or shows rows, or columns, those that adjoin at once: Univer works on the whole sheet for each of its commands. */
function hide(sheet: Sheet, by: string, indexes: readonly number[], isHidden: boolean): void {
  for (const [from, count] of runs(indexes.toSorted((a, b) => a - b))) {
    if (by === "ByRows") {
      sheet.ensure(from + count, 1);
      if (isHidden) sheet.facade.hideRows(from, count);
      else sheet.facade.showRows(from, count);
    } else {
      sheet.ensure(1, from + count);
      if (isHidden) sheet.facade.hideColumns(from, count);
      else sheet.facade.showColumns(from, count);
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
