import { hasMoney } from "../../../statements/arrange/arranged-statement.ts";
import { vintageCode } from "../../../statements/columns/column.ts";
import { cellOf } from "../../plan/cell-value.ts";
import { amountColumn } from "../head-links.ts";
import { planDecimals } from "../followed-decimals.ts";
import { at, columnOf, put, slotColumn, type Frame } from "../frame.ts";
import { columns, rows } from "../layout.ts";
import { digitsCell, headAddress, knownOnCell, knownOnValue } from "./head-cells.ts";
import { planBeside } from "./beside.ts";
import { planHeadBlocks } from "./blocks.ts";
import { planEnded } from "./ended.ts";
import { askedRelease, dateDigits } from "./expressions.ts";

const labels: Readonly<Partial<Record<keyof typeof rows, string>>> = {
  end: "Last day",
  months: "Months",
  status: "Status",
  releases: "Releases",
  published: "Published",
  tables: "Tables",
  rate: "JPY per USD",
  chain: "Derived as",
  release: "Release of its own",
  asked: "Release asked for",
  mark: "Mark of the column",
  derived: "Derived",
  noted: "Period with notes",
};

/** Plans the unit, the as-known date, and the head of every column. */
export function planHead(frame: Frame): void {
  const { grid, arranged, slots } = frame;
  for (const [row, label] of Object.entries(labels))
    grid.text(rows[row as keyof typeof rows], columns.label, label);
  grid.text(rows.period, columns.check, "Period");
  grid.text(rows.ended, columns.check, "Ended");
  grid.text(rows.period, columns.code, "Item code");
  if (hasMoney(arranged)) grid.text(rows.period, columns.label, arranged.unit.code);
  grid.put(rows.ended, columns.label, cellOf(knownOnValue(frame)));
  put(frame, rows.release, columns.code, dateDigits(knownOnCell(frame)));
  slots.forEach((slot, index) => {
    const column = slotColumn(index);
    if (slot.kind === "column") planColumnHead(frame, slot.n, column);
    else grid.text(rows.period, column, `${slot.period.code}${slot.kind === "gap" ? "" : "e"}`);
  });
  planDecimals(frame);
  planHeadBlocks(frame);
  planEnded(frame);
}

/** A column of amounts has its own head; a column next to amounts follows their head. */
function planColumnHead(frame: Frame, n: number, column: number): void {
  const { arranged, grid } = frame;
  const request = arranged.columns[n];
  if (!request) return;
  const followed = followedColumn(frame, n);
  if (followed !== undefined) {
    planBeside(frame, n, column, columnOf(frame, followed));
    return;
  }
  const own = request.vintage === "latest" ? "" : vintageCode(request.vintage);
  grid.text(rows.period, column, request.period.code);
  grid.put(rows.release, column, cellOf(own));
  const release = at(frame, rows.release, column, own, "row");
  put(frame, rows.asked, column, askedRelease(release, digitsCell(frame)));
  if (request.shows !== undefined) return;
  put(frame, rows.noted, column, {
    formula: headAddress(frame, rows.period, column),
    value: request.period.code,
    needs: "heads",
  });
}

/** Returns the column whose head a column follows; undefined if it has its own. */
export function followedColumn(
  { arranged: { columns: all } }: Frame,
  n: number,
): number | undefined {
  if (all[n]?.shows === undefined) return undefined;
  const followed = amountColumn(all, n);
  return followed < 0 ? undefined : followed;
}
