import { columns } from "./sheet-columns.ts";
import type { Grid } from "./grid.ts";
import type { Style } from "./sheet-plan.ts";
import { indented, styles } from "./styles.ts";

/** Small print fits 12 characters into the width of 10. */
const smallPrint = 12;

/**
 * Plans a text in small print, one line a row, so that it neither runs off the sheet nor is cut off in print. Lines after
 * the first are indented.
 */
export function putNote(
  { grid, columnWidths }: { readonly grid: Grid; readonly columnWidths: readonly number[] },
  text: string,
  { color = styles.quiet, indent = 0 }: { readonly color?: Style; readonly indent?: number } = {},
): void {
  const room = columnWidths.slice(columns.check).reduce((sum, width) => sum + width, 0);
  linesOf(text, Math.floor((room * smallPrint) / 10)).forEach((line, n) => {
    const row = grid.addRow();
    grid.text(row, columns.check, line);
    const deep = indent + (n > 0 ? 1 : 0);
    const area = { row, rows: 1, column: columns.check, columns: 1 };
    grid.style(area, color, styles.small, ...(deep > 0 ? [indented(deep)] : []));
  });
}

/** Breaks a text between words into lines of at most `length` characters; a longer word has its own line. */
export function linesOf(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
