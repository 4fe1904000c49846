import { headRows } from "../../../statements/heads.ts";
import { addressOf, contentAt, placedColumns, put, type Frame } from "../frame.ts";
import { textOrNothing } from "../head/expressions.ts";
import { columns, rows, sourceNoteRows } from "../layout.ts";
import { machineryWidth } from "../widths.ts";

/** The facts about a column in its row of the sources, and the position of each among the columns as wide as a figure. */
const told = [
  { head: "status", at: 0, text: "Status" },
  { head: "rate", at: 1, text: "JPY per USD" },
  { head: "releases", at: 2, text: "Releases" },
  { head: "published", at: 3, text: "Published" },
  { head: "chain", at: 4, text: "Derived as" },
  { head: "tables", at: 6, text: "Tables" },
] as const;

/**
 * Returns the nth column that is as wide as a figure, because a number cannot overflow a narrow column; after the last
 * one, the next column to the right.
 */
function sourceColumn({ columnWidths }: Frame, n: number): number {
  const wide = columnWidths.flatMap((width, column) =>
    column >= columns.firstFigure && width >= machineryWidth ? [column] : [],
  );
  return wide[n] ?? (wide.at(-1) ?? columns.label) + 1 + n - wide.length;
}

/** The column of the days on which the releases were published. */
export const publishedColumn = (frame: Frame): number => sourceColumn(frame, 3);

const inks = {
  live: "Blue: inputs that you can change; the rest of the sheet follows. Purple: from the add-in. Black: formula of this sheet.",
  spill:
    "Blue: inputs that you can change; the rest of the sheet follows. One formula fills the statement: leave the cells it fills empty. Lines that are not presented are #N/A in it as well.",
  values: "Blue: a value, as of the insertion. Black: formula of this sheet.",
} as const;

/** Plans the sources: one row a column, all notes, and how the sheet was made. */
export function planSources(frame: Frame): void {
  const { grid, places, placement, data } = frame;
  const { first, columns: firstRow, notes } = places.sources;
  grid.text(first, columns.label, "Column");
  for (const { text, at } of told) grid.text(first, sourceColumn(frame, at), text);
  placedColumns(frame).forEach(({ n, column }, index) => {
    const row = firstRow + index;
    put(frame, row, columns.label, {
      formula: addressOf(frame, rows.period, column),
      value: frame.arranged.columns[n]?.period.code,
      needs: "heads",
    });
    if (frame.arranged.columns[n]?.shows !== undefined) {
      put(frame, row, columns.firstFigure, {
        formula: textOrNothing(addressOf(frame, rows.ended, column)),
        value: contentAt(frame, rows.ended, column),
        needs: "heads",
      });
      return;
    }
    for (const { head, at } of told) {
      const from = rows.end + headRows.indexOf(head);
      put(frame, row, sourceColumn(frame, at), {
        formula: textOrNothing(addressOf(frame, from, column)),
        value: contentAt(frame, from, column),
        needs: "heads",
      });
    }
  });
  const texts = [
    "Source: the earnings releases named above, published in Tokyo, as printed.",
    "IIJ restated these years again in later filings, which are not in the data.",
    "To add a column, insert it within the quarters or the years and fill it from its left: the checks include it.",
    inks[placement.fill],
    `Data version ${data.version}; inserted ${placement.insertedAt.slice(0, 16).replace("T", " ")} UTC.`,
  ];
  texts.forEach((text, n) => {
    grid.text(notes + sourceNoteRows + n, columns.label, text);
  });
}
