import { formatCell } from "./cell-text.ts";
import { digitsWide, widthOf } from "./text-width.ts";
import type { SheetPlan } from "./sheet-plan.ts";

/** The width of a space, in digits. */
const space = digitsWide(" ");
/** The width of one indent level, in digits. */
const indentWidth = 1.3;

/**
 * Returns, by row, the number of lines of rows whose wrapped texts need more than one. Excel sets the height of such a
 * row when it is written; in a file that Excel has not opened, the height is missing.
 */
export function wrappedLines({
  cells,
  formats,
  columnWidths,
}: Pick<SheetPlan, "cells" | "formats" | "columnWidths">): Map<number, number> {
  const tall = new Map<number, number>();
  cells.forEach((each, row) => {
    const here = formats.filter((area) => row >= area.row && row < area.row + area.rows);
    each.forEach((cell, column) => {
      const covering = here.filter(
        (area) => column >= area.column && column < area.column + area.columns,
      );
      const last = <T>(values: readonly (T | undefined)[]): T | undefined =>
        values.findLast((value) => value !== undefined);
      if (!last(covering.map(({ format }) => format.wrap))) return;
      const bold = last(covering.map(({ format }) => format.bold)) ?? false;
      const indent = last(covering.map(({ format }) => format.indent)) ?? 0;
      const room = (columnWidths[column] ?? 0) - indent * indentWidth;
      const text = formatCell(cell, last(covering.map(({ format }) => format.numberFormat)));
      const lines = linesTaken(text.trim(), room, { bold });
      if (lines > 1) tall.set(row, Math.max(lines, tall.get(row) ?? 1));
    });
  });
  return tall;
}

/** A Chinese or Japanese text can be broken anywhere, other texts only between words. */
function linesTaken(text: string, room: number, look: { readonly bold: boolean }): number {
  const width = widthOf(text);
  if (width > text.length * 1.5) return Math.ceil(width / Math.max(1, room));
  let [lines, end] = [1, -space];
  for (const word of text.split(" ")) {
    const needed = digitsWide(word, look);
    const fits = end + space + needed <= room || end < 0;
    if (!fits) lines += 1;
    end = fits ? end + space + needed : needed;
  }
  return lines;
}
