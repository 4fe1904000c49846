import type { Area } from "../a1.ts";
import type { ChartRecord, Corner } from "../record.ts";
import type { Sheet } from "../univer/sheet.ts";
import { extentOf, type Extent } from "./extent.ts";

type Place = ChartRecord["place"];

/** It is not documented where Excel puts a chart; here it is to the right of the first columns. */
export const UNPLACED: Area = { row: 1, column: 4, rows: 15, columns: 7 };

/** The place that covers an area. A chart moves and grows with the cells below it. */
export function placeOver({ row, column, rows, columns }: Area): Place {
  const from: Corner = { row, column, x: 0, y: 0 };
  return { from, to: { row: row + rows, column: column + columns, x: 0, y: 0 } };
}

/** Where a chart lies, in points from the corner of the sheet. */
export function extentOfPlace(sheet: Sheet, { from, to }: Place): Extent {
  const start = pointOf(sheet, from);
  const end = pointOf(sheet, to);
  return { left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y };
}

/** The place of an extent in points. */
export function placeAt(sheet: Sheet, { left, top, width, height }: Extent): Place {
  return {
    from: cornerAt(sheet, left, top),
    to: cornerAt(sheet, left + width, top + height),
  };
}

function pointOf(sheet: Sheet, { row, column, x, y }: Corner): { x: number; y: number } {
  const { left, top } = extentOf(sheet, { row, column, rows: 1, columns: 1 });
  return { x: left + x, y: top + y };
}

function cornerAt(sheet: Sheet, x: number, y: number): Corner {
  const column = before(x, (index) => extentOf(sheet, cell(0, index)).width);
  const row = before(y, (index) => extentOf(sheet, cell(index, 0)).height);
  return { row: row.index, column: column.index, x: column.rest, y: row.rest };
}

const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** How many rows or columns end before a point, and how far the point is into the next one. */
function before(point: number, size: (index: number) => number): { index: number; rest: number } {
  let rest = point;
  let index = 0;
  for (; size(index) > 0 && rest >= size(index); index++) rest -= size(index);
  return { index, rest };
}
