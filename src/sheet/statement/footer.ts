import { formatDate } from "../../model/calendar.ts";
import { hasMoney } from "../../statements/arrange/arranged-statement.ts";
import { columns } from "../plan/sheet-columns.ts";
import { rows, type Frame } from "./frame.ts";
import type { Fill } from "../plan/placement.ts";
import type { Style } from "../plan/sheet-plan.ts";
import { putNote } from "../plan/put-note.ts";
import { styles } from "../plan/styles.ts";
import { formatNotes } from "./notes.ts";
import { releasesShown } from "./header.ts";

type Note = readonly [text: string, color: Style];

/** The colours of a sheet that follows the add-in. */
const followed: readonly Note[] = [
  ["Blue: yours to change.", styles.input],
  ["Purple: from the add-in.", styles.figure],
  ["Black: formula of this sheet.", styles.formula],
];

/** How a sheet of each fill is read and changed. */
const howTo: Readonly<Record<Fill, readonly Note[]>> = {
  live: [
    [
      "Add a column by inserting it before the empty one at their right and filling it from its left: the checks reach that far.",
      styles.quiet,
    ],
    ...followed,
  ],
  spill: [
    ["One formula fills the statement; leave the cells it fills empty.", styles.quiet],
    [
      "What is not presented is #N/A in it as well, so a total over such a line is not checked.",
      styles.quiet,
    ],
    ...followed,
  ],
  values: [
    ["Blue: a value, as of the insertion.", styles.input],
    ["Black: formula of this sheet.", styles.formula],
  ],
};

/** Puts down what the marks mean, where the figures come from, how to read the sheet, and which data it was made with. */
export function planFooter(frame: Frame): void {
  const { grid, placement, data, arranged } = frame;
  grid.addRow();
  const notes: Note[] = [
    ...formatNotes(frame).map((note): Note => [note, styles.quiet]),
    [
      `Source: ${sourcesOf(frame)}, as printed; IIJ restated these years again in later filings, which are not held.`,
      styles.quiet,
    ],
    ...howTo[placement.fill],
    [
      `${hasMoney(arranged) ? `Unit: ${arranged.unit.label}. ` : ""}Data version ${data.version}; inserted ${placement.insertedAt.slice(0, 16).replace("T", " ")} UTC.`,
      styles.quiet,
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
  grid.style(
    { row, rows: 1, column: columns.check, columns: 1 },
    styles.formula,
    styles.small,
    styles.strong,
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
