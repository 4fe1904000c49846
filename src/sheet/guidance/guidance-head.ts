import { certain } from "../../errors.ts";
import { toCell } from "../../exact/decimal.ts";
import { serialOf } from "../../model/calendar.ts";
import { absentWords } from "../../statements/arrange/entry.ts";
import { notCalculated, planAnswers } from "../plan/answers.ts";
import { put } from "../plan/cell-value.ts";
import { figureAt, knownCell } from "./actual.ts";
import { dateFormula } from "./entry-row.ts";
import { logColumns, logHeads, logRows } from "./guidance-columns.ts";
import type { GuidanceFrame } from "./guidance-frame.ts";
import { outcomes, type Outcome } from "./outcome.ts";

/** Plans the title, the as-known date of the sheet, and the heads of the columns. */
export function planGuidanceHead(frame: GuidanceFrame): void {
  const { grid, data, placement, address } = frame;
  while (grid.rows < logRows.first) grid.addRow();
  grid.text(logRows.title, logColumns.given, "IIJ: guidance against actual");
  const known = address(logRows.known, logColumns.held);
  planAnswers(frame, logRows.title, `ROWS(IIJ.PERIODS())+LEN(${known})`, logColumns.low);
  const newest = certain(data.releases.at(-1)).date;
  grid.text(logRows.known, logColumns.given, "As known on");
  grid.formula(logRows.known, logColumns.metric, dateFormula(newest), serialOf(newest));
  const about = "JPY thousands; actual figures US GAAP, unaudited";
  grid.text(logRows.known, logColumns.worded, about);
  if (placement.fill !== "values") {
    const day = address(logRows.known, logColumns.metric, "both");
    const digits = `YEAR(${day})*10000+MONTH(${day})*100+DAY(${day})`;
    const value = Number(newest.replaceAll("-", ""));
    grid.formula(logRows.known, logColumns.held, `=IF(${day}="","",${digits})`, value);
  }
  for (const [name, head] of Object.entries(logHeads))
    grid.text(logRows.head, logColumns[name as keyof typeof logHeads], head);
  frame.periods.forEach(({ code }, n) => {
    grid.text(logRows.head, logColumns.firstFigure + n, code);
  });
}

/** Plans the one formula that gives every figure: the entries down, the periods across. */
export function planBlock(frame: GuidanceFrame): void {
  const { grid, address, entries, periods } = frame;
  const { firstFigure, item } = logColumns;
  const across = `${address(logRows.head, firstFigure)}:${address(logRows.head, firstFigure + periods.length - 1)}`;
  const down = `${address(logRows.first, item)}:${address(logRows.first + entries.length - 1, item)}`;
  entries.forEach((entry, n) => {
    periods.forEach((period, column) => {
      const value = figureAt(frame, entry, period);
      const expected = value ? toCell(value) : absentWords.notAvailable;
      const [row, at] = [logRows.first + n, firstFigure + column];
      if (n + column > 0) grid.put(row, at, { kind: "spilled", expected });
      else put(frame, row, at, `=IIJ.FIGURES(${across},${down},,${knownCell(frame)})`, value);
    });
  });
}

/** Plans how many entries have each outcome, counted from the outcome cells. */
export function planOutcomeCounts(frame: GuidanceFrame, found: readonly Outcome[]): void {
  const { grid, address } = frame;
  const last = logRows.first + found.length - 1;
  const range = `${address(logRows.first, logColumns.outcome, "both")}:${address(last, logColumns.outcome, "both")}`;
  const counts = outcomes.map((outcome) => `"${outcome}: "&COUNTIF(${range},"${outcome}")`);
  const value = outcomes.map(
    (outcome) => `${outcome}: ${found.filter((each) => each === outcome).length}`,
  );
  const formula = `=${counts.join('&" · "&')}&" · ${notCalculated}: "&COUNTIF(${range},"${notCalculated}")`;
  const shown = [...value, `${notCalculated}: 0`].join(" · ");
  grid.formula(logRows.counts, logColumns.given, formula, shown);
}
