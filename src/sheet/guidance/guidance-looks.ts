import type { Guidance } from "../../dataset/decode/decode-guidance.ts";
import type { Area, Style } from "../plan/sheet-plan.ts";
import { indented, styles } from "../plan/styles.ts";
import { logColumns, logRows } from "./guidance-columns.ts";
import type { GuidanceFrame } from "./guidance-frame.ts";
import { isLater } from "./outcome.ts";

/** Formats the log: the date is blue, because everything follows it; figures of the add-in are purple. */
export function formatLog(frame: GuidanceFrame): void {
  const { grid, entries, placement } = frame;
  const isLive = placement.fill !== "values";
  const line = (row: number, column: number, columns = 1): Area => ({
    ...{ row, rows: 1, column, columns },
  });
  const all = (column: number, columns = 1): Area => ({
    ...{ row: logRows.first, rows: entries.length, column, columns },
  });
  const shown = logColumns.place - logColumns.given + 1;
  grid.style(line(logRows.title, logColumns.given), styles.title);
  grid.style(line(logRows.known, logColumns.given), styles.about);
  grid.style(line(logRows.known, logColumns.worded), styles.about);
  grid.style(
    line(logRows.known, logColumns.metric),
    styles.date,
    styles.left,
    isLive ? styles.input : styles.formula,
  );
  const head = line(logRows.head, logColumns.given, shown);
  grid.style(head, styles.columnHead, styles.header, styles.headerEnd, styles.left);
  grid.style(line(logRows.head, logColumns.low, 2), styles.right);
  grid.style(line(logRows.head, logColumns.actual), styles.right);
  grid.style(all(logColumns.item), styles.quiet, styles.small);
  grid.style(all(logColumns.given), styles.date, styles.left);
  for (const column of [logColumns.metric, logColumns.worded, logColumns.status, logColumns.place])
    grid.style(all(column), styles.wrapped);
  grid.style(all(logColumns.low, 2), styles.right);
  grid.style(all(logColumns.actual), styles.right);
  for (const column of [logColumns.base, logColumns.status])
    grid.style({ ...all(column), row: logRows.head, rows: entries.length + 1 }, indented(1));
  grid.style(all(logColumns.actual, 2), actualColor(frame));
  grid.style(all(logColumns.outcome), styles.strong, styles.formula);
  grid.style(all(logColumns.held, grid.columns - logColumns.held), styles.quiet, styles.small);
  entries.forEach((entry, n) => {
    const row = logRows.first + n;
    grid.style(line(row, logColumns.low, 2), numberStyle(entry));
    grid.style(line(row, logColumns.actual), numberStyle(entry));
  });
  formatConditions(frame, all(logColumns.given, shown), all(logColumns.actual));
}

/** The colour of actual figures: in a spilled sheet they are calculated on the sheet. */
const actualColor = ({ placement }: GuidanceFrame): Style =>
  placement.fill === "spill" ? styles.formula : styles.figure;

function numberStyle({ kind }: Guidance): Style {
  if (kind === "change" || kind === "words") return styles.percent;
  return kind === "multiple" ? multiple : amountOrNil;
}

/** A bound of nil is shown as a figure, not as a dash. */
const amountOrNil: Style = {
  name: "amount or 0",
  format: { numberFormat: "#,##0_);(#,##0);0_)" },
};
const multiple: Style = { name: "multiple", format: { numberFormat: '0.0"x"_)' } };

/** What is not available and what is given later is grey. */
function formatConditions(frame: GuidanceFrame, all: Area, actual: Area): void {
  const { grid, address, placement } = frame;
  const cell = address(logRows.first, logColumns.actual);
  grid.styleWhen(actual, `=ISNA(${cell})`, styles.quiet);
  if (placement.fill === "values") return;
  grid.styleWhen(all, `=${isLater(frame, logRows.first)}`, styles.quiet);
}
