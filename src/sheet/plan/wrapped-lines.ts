import { formatCell } from "./cell-text.ts";
import { linesOf } from "./put-note.ts";
import type { SheetPlan } from "./sheet-plan.ts";

/** How wide a letter is on average, counted in digits, by which columns are measured. */
const letterWidth = { plain: 0.9, bold: 0.95 };

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
      const room = Math.floor((columnWidths[column] ?? 0) / letterWidth[bold ? "bold" : "plain"]);
      const text = formatCell(cell, last(covering.map(({ format }) => format.numberFormat)));
      const lines = linesOf(text.trim(), room).length;
      if (lines > 1) tall.set(row, Math.max(lines, tall.get(row) ?? 1));
    });
  });
  return tall;
}
