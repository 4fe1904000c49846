/** The greatest widths, in characters: about one and a half times the height. */
const widest = { alone: 105, beside: 78 };

interface Span {
  readonly column: number;
  readonly columns: number;
}

/**
 * Returns the columns that each chart covers, from left to right. Each has its best width, or its share of the room if
 * that is less.
 */
export function sideBySide(
  columnWidths: readonly number[],
  { from, end }: { readonly from: number; readonly end: number },
  charts: number,
): Span[] {
  const room = columnWidths.slice(from, end).reduce((sum, width) => sum + width, 0);
  const wanted = Math.min(charts === 1 ? widest.alone : widest.beside, room / Math.max(1, charts));
  let [column, reached] = [from, 0];
  return Array.from({ length: charts }, (_, n): Span => {
    const first = column;
    // A chart ends at the nearest edge of a column.
    const reaches = (): boolean => reached + (columnWidths[column] ?? 0) / 2 <= wanted * (n + 1);
    while (column === first || (column < end && reaches())) {
      reached += columnWidths[column] ?? 0;
      column += 1;
    }
    return { column: first, columns: column - first };
  });
}
