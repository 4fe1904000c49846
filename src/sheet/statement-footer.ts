import type { Dataset } from "../dataset/dataset.ts";
import { formatDate } from "../model/calendar.ts";
import { ink } from "./format.ts";
import { columns, type Frame } from "./frame.ts";

/** Puts down where the figures come from, how to read the sheet, and which data it was made with. */
export function planFooter(frame: Frame, data: Dataset): void {
  const { grid, placement } = frame;
  grid.addRow();
  const sources = data.releases
    .map(({ code, date }) => `${code} (Tokyo, ${formatDate(date)})`)
    .join(" and ");
  const notes: readonly (readonly [string, string])[] = [
    [
      `Source: IIJ earnings releases ${sources}, as printed; statements IIJ restated in later filings are not held.`,
      ink.quiet,
    ],
    ["n.p.: not presented for this period by the release that decides the column.", ink.quiet],
    ["superseded: a later release restated the basis this figure stands on.", ink.quiet],
    ["Blue: yours to change.", ink.input],
    ["Purple: from the add-in.", ink.figure],
    ["Black: formula of this sheet.", ink.formula],
    [
      `Data version ${data.version}; inserted ${placement.insertedAt.slice(0, 16).replace("T", " ")} UTC.`,
      ink.quiet,
    ],
  ];
  for (const [text, color] of notes) {
    const row = grid.addRow();
    grid.text(row, columns.label, text);
    grid.format({ row, rows: 1, column: columns.label, columns: 1 }, { color, size: 9 });
  }
}
