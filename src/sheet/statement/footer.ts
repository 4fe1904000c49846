import { formatDate } from "../../model/calendar.ts";
import { hasMoney } from "../../statements/arrange/arranged-statement.ts";
import { ink } from "../format.ts";
import { columns, rows, type Fill, type Frame } from "../frame.ts";
import { putNote } from "../put-note.ts";
import { notesOf } from "./notes.ts";
import { releasesShown } from "./header.ts";

type Note = readonly [text: string, color: string];

/** The colours of a sheet that follows the add-in. */
const followed: readonly Note[] = [
  ["Blue: yours to change.", ink.input],
  ["Purple: from the add-in.", ink.figure],
  ["Black: formula of this sheet.", ink.formula],
];

/** How a sheet of each fill is read and changed. */
const howTo: Readonly<Record<Fill, readonly Note[]>> = {
  live: [
    [
      "Add a column by inserting it before the empty one at their right and filling it from its left: the checks reach that far.",
      ink.quiet,
    ],
    ...followed,
  ],
  spill: [
    ["One formula fills the statement; leave the cells it fills empty.", ink.quiet],
    ...followed,
  ],
  values: [
    ["Blue: a value, as of the insertion.", ink.input],
    ["Black: formula of this sheet.", ink.formula],
  ],
};

/** Puts down what the flags mean, where the figures come from, how to read the sheet, and which data it was made with. */
export function planFooter(frame: Frame): void {
  const { grid, placement, data, arranged } = frame;
  grid.addRow();
  const notes: Note[] = [
    ...notesOf(frame).map((note): Note => [note, ink.quiet]),
    [
      `Source: ${sourcesOf(frame)}, as printed; IIJ restated these years again in later filings, which are not held.`,
      ink.quiet,
    ],
    ...howTo[placement.fill],
    [
      `${hasMoney(arranged) ? `Unit: ${arranged.unit.label}. ` : ""}Data version ${data.version}; inserted ${placement.insertedAt.slice(0, 16).replace("T", " ")} UTC.`,
      ink.quiet,
    ],
  ];
  for (const [text, color] of notes) putNote(frame, text, { color });
  if (frame.checks.size === 0) {
    putNote(frame, "No release prints what is added up here, so no total is checked.");
    return;
  }
  const row = grid.addRow();
  const result = frame.address(rows.release, columns.check);
  const cell = grid.cells[rows.release]?.[columns.check];
  const told = cell?.kind === "formula" ? cell.expected : undefined;
  grid.formula(
    row,
    columns.check,
    `="Totals checked: "&${result}`,
    told === undefined ? undefined : `Totals checked: ${told}`,
  );
  grid.format(
    { row, rows: 1, column: columns.check, columns: 1 },
    { color: ink.formula, size: 9, bold: true },
  );
}

/** The releases that answered for some figure. */
function sourcesOf(frame: Frame): string {
  const sources = releasesShown(frame).map(
    ({ code, date }) => `${code} (Tokyo, ${formatDate(date)})`,
  );
  return sources.length > 0
    ? `IIJ earnings releases ${sources.join(" and ")}`
    : "IIJ earnings releases";
}
