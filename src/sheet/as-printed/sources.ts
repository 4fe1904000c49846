import { certain } from "../../errors.ts";
import { formatDate } from "../../model/calendar.ts";
import { isPercentageColumn } from "../../model/print.ts";
import type { Fold } from "../plan/sheet-plan.ts";
import { styles } from "../plan/styles.ts";
import { cellAt, type TableFrame } from "./frame.ts";
import { tableColumns } from "./layout.ts";
import { putText } from "./notes.ts";

/** Plans, below the numbered notes, the other notes, the source, and how to read the sheet; returns the folded rows. */
export function planSources(frame: TableFrame, others: readonly string[]): Fold {
  const { grid } = frame;
  grid.addRow();
  const first = grid.rows;
  for (const text of [...others, ...sourceOf(frame)]) putText(frame, text);
  const last = grid.rows - 1;
  const handle = grid.addRow();
  grid.text(handle, tableColumns.label, "▸ Sources and other notes");
  grid.style(cellAt(handle, tableColumns.label), styles.quiet, styles.small);
  return { of: "rows", first, last };
}

function sourceOf(frame: TableFrame): string[] {
  const { data, table, placement, sums } = frame;
  const { code, date } = table.release;
  return [
    `Source: IIJ earnings release ${code} (Tokyo, ${formatDate(date)}), as printed.`,
    ...(leavesOutSigns(frame)
      ? [
          "Percent signs: the release prints them in the first and last rows only; here each percentage has one, because its cell contains a fraction.",
        ]
      : []),
    ...(sums.length > 0
      ? [
          "✔: the lines add up to the printed total. ✔ rounding: they add up within the rounding of the printed figures. ✘: the largest difference.",
        ]
      : []),
    placement.fill === "values"
      ? "Figures are values, as printed. The checks beside them are formulas of this sheet."
      : "Purple: from the add-in. Black: formula of this sheet. Release and table are fixed: insert another table for other figures.",
    `Data version ${data.version}; inserted ${placement.insertedAt.slice(0, 16).replace("T", " ")} UTC.`,
  ];
}

const leavesOutSigns = ({ table }: TableFrame): boolean =>
  table.columns.some(
    (column, n) =>
      isPercentageColumn(column) &&
      table.rows.some(({ cells }) => /\d\)?$/.test(certain(cells[n]))),
  );
