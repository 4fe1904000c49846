import type { Area } from "../a1.ts";
import type { Sheet } from "../univer/sheet.ts";

const POINTS_PER_PIXEL = 72 / 96;

/** Where an area lies on its sheet and how large it is, in points from the sheet's corner. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The extent of an area on the screen: hidden rows and columns have no size. */
export function extentOf({ facade }: Sheet, { row, column, rows, columns }: Area): Extent {
  const sheet = facade.getSheet();
  const across = (from: number, count: number) =>
    sum(from, count, (index) => (sheet.getColVisible(index) ? facade.getColumnWidth(index) : 0));
  const down = (from: number, count: number) =>
    sum(from, count, (index) => (sheet.getRowVisible(index) ? facade.getRowHeight(index) : 0));
  return {
    left: across(0, column),
    top: down(0, row),
    width: across(column, columns),
    height: down(row, rows),
  };
}

function sum(from: number, count: number, pixels: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < from + count; index++) total += pixels(index);
  return total * POINTS_PER_PIXEL;
}
