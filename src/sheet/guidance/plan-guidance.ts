import { certain } from "../../errors.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Guidance } from "../../dataset/decode/decode-guidance.ts";
import type { Fill, Placement } from "../plan/placement.ts";
import { putNote } from "../plan/put-note.ts";
import type { SheetPlan, Style } from "../plan/sheet-plan.ts";
import { styles } from "../plan/styles.ts";
import { planEntry } from "./entry-row.ts";
import { logColumns, logRows } from "./guidance-columns.ts";
import { placeGuidance, type GuidanceFrame } from "./guidance-frame.ts";
import { planBlock, planGuidanceHead, planOutcomeCounts } from "./guidance-head.ts";
import { formatLog } from "./guidance-looks.ts";

/**
 * Returns the log of the guidance: a row for each metric that a release gave guidance on, the actual result, and the
 * outcome as a formula over bound, low, high and actual.
 *
 * Live, each actual figure and each status is asked for as known on the date in the head. Spilled, one formula gives all
 * figures in a folded block, and the actual results are calculated from it.
 */
export function planGuidance(
  data: Dataset,
  entries: readonly Guidance[],
  placement: Placement,
): SheetPlan {
  const frame = placeGuidance(data, entries, placement);
  planGuidanceHead(frame);
  const outcomes = entries.map((entry) => planEntry(frame, entry));
  if (placement.fill === "spill") planBlock(frame);
  planOutcomeCounts(frame, outcomes);
  formatLog(frame);
  planNotes(frame);
  return planOf(frame);
}

const inks: Readonly<Record<Fill, readonly (readonly [string, Style])[]>> = {
  live: [
    [
      "Blue: a day that you can change; actual, status and outcome are then as known on it.",
      styles.input,
    ],
    ["Purple: from the add-in. Black: formula of this sheet, or text.", styles.figure],
  ],
  spill: [
    [
      "Blue: a day that you can change; actual, status and outcome are then as known on it.",
      styles.input,
    ],
    ["One formula fills the collapsed block; the actual figures come from it.", styles.quiet],
  ],
  values: [
    ["Purple: from the add-in, as of the insertion. Black: formula of this sheet.", styles.figure],
  ],
};

function planNotes({ grid, columnWidths, data, placement }: GuidanceFrame): void {
  grid.addRow();
  const shown = { grid, columnWidths: columnWidths.slice(0, logColumns.place + 1) };
  for (const [text, color] of [
    [
      "Met or missed: the actual figure against low and high. Pending: the period is not in the data yet. Words only: no figure was given. Not testable: the figure is not disclosed for the period.",
      styles.quiet,
    ],
    [
      "Break-even means at least nil. A figure without a qualifier means at least that figure. An expected number of additions is compared with the number added, never with the total number.",
      styles.quiet,
    ],
    ["Source: IIJ earnings releases; at most six words of each are quoted.", styles.quiet],
    ...inks[placement.fill],
    [
      `Data version ${data.version}; inserted ${placement.insertedAt.slice(0, 16).replace("T", " ")} UTC.`,
      styles.quiet,
    ],
  ] as const)
    putNote(shown, text, { color });
}

function planOf({ grid, placement, columnWidths, entries, data }: GuidanceFrame): SheetPlan {
  const { item, given, metric, period, worded, outcome, place, held } = logColumns;
  const one = { rows: 1, columns: 1 };
  return {
    name: "IIJ Guidance",
    anchor: placement.anchor,
    cells: grid.cells,
    formats: grid.formats,
    conditions: grid.conditions,
    columnWidths,
    folds: [
      { of: "columns", first: item, last: item },
      { of: "columns", first: held, last: grid.columns - 1 },
    ],
    verdicts: [],
    names: [
      { name: "AsKnown", area: { row: logRows.known, column: metric, ...one } },
      {
        name: "Guidance",
        area: { row: logRows.head, column: given, rows: entries.length + 1, columns: place },
      },
    ],
    charts: [],
    reading: {
      title: { row: logRows.title, column: given },
      about: { row: logRows.known, column: worded },
      heads: [logRows.head],
      lines: entries.map((_, n) => logRows.first + n),
      label: metric,
      figures: [period, ...Array.from({ length: outcome - worded + 1 }, (_, n) => worded + n)],
    },
    page: {
      frozenRows: logRows.first,
      frozenColumns: metric + 1,
      titleRows: [logRows.head, logRows.head],
      printArea: { row: 0, column: given, rows: grid.rows, columns: place },
      landscape: true,
      paper: placement.paper ?? "A4",
      onePage: true,
      footer: `IIJ earnings releases to ${certain(data.releases.at(-1)).code}`,
    },
  };
}
