import { certain } from "../../errors.ts";
import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";
import { formatDate } from "../../model/calendar.ts";
import { tableTitle, unitLine } from "../../statements/as-printed.ts";
import { silent } from "../plan/answers.ts";
import type { ConditionalStyle, Style } from "../plan/sheet-plan.ts";
import { styles } from "../plan/styles.ts";
import type { Calculated } from "./checks.ts";
import { cellAt, figureColumn, type TableFrame } from "./frame.ts";
import { tableColumns, tableRows } from "./layout.ts";
import { groupsIn } from "./looks.ts";

/** With this style, the longest title and the count next to it fit over the narrowest table that has both. */
const besideCount: Style = { name: "beside a count", format: { size: 12 } };

const alarm: ConditionalStyle = styles.alarm;

/**
 * Returns the call for a table, or for one cell of it. All its arguments are constants, so that no change on the sheet
 * affects it.
 */
export const callOf = ({ release, id }: PrintedTable, ...cell: readonly number[]): string =>
  `IIJ.ASPRINTED(${[`"${release.code}"`, `"${id}"`, ...cell].join(",")})`;

/** Plans the title, the line with unit and source, and the heads as printed. */
export function planHead(frame: TableFrame): void {
  const { grid, layout, table, placement } = frame;
  while (grid.rows < layout.firstLine) grid.addRow();
  grid.text(tableRows.title, tableColumns.label, `IIJ: ${tableTitle(table)}`);
  grid.style(cellAt(tableRows.title, tableColumns.label), styles.title, besideCount);
  planAbout(frame);
  if (placement.fill === "spill") {
    planSpilledHead(frame);
    return;
  }
  for (const { row, corner, columns } of layout.heads) {
    if (corner !== "") grid.text(row, tableColumns.label, corner);
    for (const { text, first, span } of groupsIn(columns)) {
      const middle = row < layout.lastHead ? Math.floor(span / 2) : 0;
      grid.text(row, figureColumn(first + middle), text);
    }
  }
}

const spanWords: Readonly<Record<number, string>> = {
  2: "six months · ",
  3: "nine months · ",
  4: "annual · ",
};

/** Returns the span of all columns in words; "" for quarters, and if the spans differ. */
function spanOf({ columns }: TableFrame["table"]): string {
  const [quarters, ...others] = new Set(columns.map(({ period }) => period.quarters));
  return quarters === undefined || others.length > 0 ? "" : (spanWords[quarters] ?? "");
}

/**
 * Plans the line with the unit and the release of the table. If the add-in does not answer, the line begins with that
 * message.
 */
function planAbout({ grid, table, placement, address }: TableFrame): void {
  const { code, date } = table.release;
  const about = `${unitLine(table)} · ${spanOf(table)}unaudited · ${code} release, ${formatDate(date)}`;
  const at = cellAt(tableRows.about, tableColumns.label);
  grid.style(at, styles.about);
  if (placement.fill === "values") {
    grid.text(at.row, at.column, about);
    return;
  }
  const word = `IF(ISERROR(ROWS(IIJ.PERIODS())),"${silent} · ","")`;
  grid.formula(at.row, at.column, `=${word}&"${about}"`, about);
  grid.styleWhen(at, `=LEFT(${address(at.row, at.column)},7)="${silent.slice(0, 7)}"`, alarm);
}

function planSpilledHead({ grid, layout, table }: TableFrame): void {
  const { lastHead, heads } = layout;
  const { corner, columns } = certain(heads[0]);
  grid.formula(lastHead, tableColumns.label, `=${callOf(table)}`, corner);
  columns.forEach((expected, n) => {
    grid.put(lastHead, figureColumn(n), { kind: "spilled", expected });
  });
}

/** Plans, at the right end of the title, how many totals agree. */
export function planCount({ grid, table }: TableFrame, count: Calculated | undefined): void {
  if (!count) return;
  const at = cellAt(tableRows.title, figureColumn(table.columns.length - 1));
  grid.formula(at.row, at.column, count.formula, count.value);
  grid.style(at, styles.quiet, styles.right);
}
