/** Excel counts widths in points; a character of its default font is 7 pixels wide, a cell's margins are 5. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/**
 * Queues the widths of a range's columns, given in characters. Where the widths they have are known, columns are only
 * widened: what else stands in them on a used sheet must stay readable.
 */
export function writeColumnWidths(
  target: Excel.Range,
  characters: readonly number[],
  present: readonly number[] = [],
): void {
  characters.forEach((wanted, column) => {
    const points = pointsOf(wanted);
    if (points > (present[column] ?? 0)) target.getColumn(column).format.columnWidth = points;
  });
}
