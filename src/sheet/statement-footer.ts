import type { Dataset } from "../dataset/dataset.ts";
import { formatDate } from "../model/calendar.ts";
import { ink } from "./format.ts";
import { columns, type Frame } from "./frame.ts";
import { findKeyFigure } from "./statement-header.ts";

/** Puts down where the figures come from, how to read the sheet, and which data it was made with. */
export function planFooter(frame: Frame, data: Dataset): void {
  const { grid, placement } = frame;
  grid.addRow();
  const notes: readonly (readonly [string, string])[] = [
    [
      `Source: ${sourcesOf(frame, data)}, as printed; IIJ restated these years again in later filings, which are not held.`,
      ink.quiet,
    ],
    [
      "n.p.: no figure for this period, release and unit; IIJ.FIGURE in a cell of its own says why.",
      ink.quiet,
    ],
    ["superseded: a later release restated the basis this figure stands on.", ink.quiet],
    [
      "Add a column by inserting it before the narrow grey one and filling it from its left: the checks reach that far.",
      ink.quiet,
    ],
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

/** The releases that answered for some column. */
function sourcesOf({ arranged }: Frame, data: Dataset): string {
  const answered = arranged.columns.map(
    (request) => findKeyFigure(data, arranged.layout.key, request)?.release,
  );
  const sources = data.releases
    .filter((release) => answered.includes(release))
    .map(({ code, date }) => `${code} (Tokyo, ${formatDate(date)})`);
  return sources.length > 0
    ? `IIJ earnings releases ${sources.join(" and ")}`
    : "IIJ earnings releases";
}
