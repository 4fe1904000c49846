import { formatArea, quoteSheet, type Area } from "../a1.ts";
import type { SeriesRecord } from "../record.ts";
import { usedArea } from "../univer/used-area.ts";
import type { Sheet } from "../univer/sheet.ts";

/**
 * The series that a chart begins with: one for each column, or row, of numbers of its source. Texts above and at the left
 * name the series and their points, and so do any contents there if the corner is empty. A single cell means the used
 * area.
 */
export function seriesOf(sheet: Sheet, source: Area, by: string): SeriesRecord[] {
  const alone = source.rows * source.columns === 1;
  const whole = (alone ? usedArea(sheet) : undefined) ?? source;
  const heads = headsOf(sheet, whole);
  const figures: Area = {
    row: whole.row + heads.above,
    column: whole.column + heads.left,
    rows: whole.rows - heads.above,
    columns: whole.columns - heads.left,
  };
  const down = by === "Columns" || (by === "Auto" && figures.columns <= figures.rows);
  const address = (area: Area): string => `${quoteSheet(sheet.name)}!${formatArea(area)}`;
  const count = down ? figures.columns : figures.rows;
  return Array.from({ length: count }, (_, index): SeriesRecord => {
    const line = down
      ? { ...figures, column: figures.column + index, columns: 1 }
      : { ...figures, row: figures.row + index, rows: 1 };
    const name = down
      ? { ...line, row: whole.row, rows: 1 }
      : { ...line, column: whole.column, columns: 1 };
    const points = down
      ? { ...figures, column: whole.column, columns: 1 }
      : { ...figures, row: whole.row, rows: 1 };
    return {
      values: address(line),
      ...((down ? heads.left : heads.above) > 0 && { categories: address(points) }),
      ...((down ? heads.above : heads.left) > 0 && { named: address(name) }),
      properties: {},
    };
  });
}

/** How many rows above and columns at the left are heads: none or one. */
function headsOf(
  sheet: Sheet,
  { row, column, rows, columns }: Area,
): { above: number; left: number } {
  const value = (down: number, across: number) => sheet.value(row + down, column + across);
  const line = (length: number, of: (index: number) => unknown): unknown[] =>
    Array.from({ length }, (_, index) => of(index));
  const corner = rows > 1 && columns > 1 && value(0, 0) === "";
  const top = line(columns, (index) => value(0, index));
  const side = line(rows, (index) => value(index, 0));
  const isText = (each: unknown): boolean => typeof each === "string" && each !== "";
  const heads = (cells: readonly unknown[], more: boolean): number =>
    more &&
    (cells.slice(corner ? 1 : 0).every(isText) || (corner && cells.slice(1).some((c) => c !== "")))
      ? 1
      : 0;
  const above = heads(top, rows > 1);
  const left = heads(above > 0 && !corner ? side.slice(1) : side, columns > 1);
  return { above, left };
}
