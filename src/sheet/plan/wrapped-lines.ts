import { formatCell } from "./cell-text.ts";
import { linesOf } from "./put-note.ts";
import { widthOf } from "./text-width.ts";
import type { SheetPlan } from "./sheet-plan.ts";

/** How wide a letter is on average, counted in digits, by which columns are measured. */
const letterWidth = { plain: 0.9, bold: 0.95 };
/** How wide a step of an indent is, in digits. */
const indentWidth = 1.3;

/**
 * Returns how many lines the rows take whose wrapped texts need more than one, by row. Excel gives such a row its height
 * when it is written; a file that no Excel has opened has none.
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
      const lines = linesTaken(text.trim(), room, letterWidth[bold ? "bold" : "plain"]);
      if (lines > 1) tall.set(row, Math.max(lines, tall.get(row) ?? 1));
    });
  });
  return tall;
}

/** A text of Chinese or Japanese is broken anywhere, and its characters are as wide as they are counted. */
function linesTaken(text: string, room: number, letter: number): number {
  const width = widthOf(text);
  if (width > text.length * 1.5) return Math.ceil(width / Math.max(1, room));
  return linesOf(text, Math.floor(room / letter)).length;
}
