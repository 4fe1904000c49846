import { formatDate } from "../../model/calendar.ts";
import { reconcile } from "../../reconciliation/reconcile.ts";
import { unitLine } from "../../statements/as-printed.ts";
import { planAnswers } from "../plan/answers.ts";
import { columns } from "../plan/sheet-columns.ts";
import { putNote } from "../plan/put-note.ts";
import { tableRows, type TableFrame } from "./frame.ts";

/** Puts down the title, the unit, the release and the table, and the heads of the columns. */
export function planTableHeader(frame: TableFrame): void {
  const { grid, table, header, placement } = frame;
  while (grid.rows < tableRows.firstLine) grid.addRow();
  const { code, date } = table.release;
  const title = /^\d+$/.test(table.id) ? `Table ${table.id}. ${table.title}` : table.title;
  grid.text(tableRows.title, columns.check, `Internet Initiative Japan: ${title}`);
  grid.text(
    tableRows.about,
    columns.check,
    `${unitLine(table)}; unaudited; as printed in the ${code} release of ${formatDate(date)}`,
  );
  grid.text(tableRows.release, columns.check, "Release");
  grid.text(tableRows.release, columns.label, code);
  grid.text(tableRows.table, columns.check, "Table");
  grid.text(tableRows.table, columns.label, table.id);
  grid.text(tableRows.head, columns.check, "Check");
  if (placement.fill === "live") {
    grid.text(tableRows.head, columns.code, "Printed row");
    grid.text(tableRows.column, columns.label, "Printed column");
  }
  planAnswers(frame, tableRows.answers, "ROWS(IIJ.PERIODS())");
  header.slice(1).forEach((name, n) => {
    const column = columns.firstFigure + n;
    if (placement.fill === "spill")
      grid.put(tableRows.head, column, { kind: "spilled", expected: name });
    else grid.text(tableRows.head, column, name);
    if (placement.fill === "live")
      grid.put(tableRows.column, column, { kind: "number", value: n + 1 });
  });
}

/** Puts down the notes of a table, what the reconciliation found in it, and where it comes from. */
export function planTableFooter(frame: TableFrame, verdicts: number): void {
  const { data, table, notes, placement } = frame;
  const { code, date } = table.release;
  frame.grid.addRow();
  for (const text of [
    ...notes,
    ...(placement.unreconciled ? [] : findingsIn(frame)),
    ...(verdicts > 0
      ? ["OK: the lines add up to the printed total; OK ±: within the rounding of what is printed."]
      : []),
    `Source: IIJ earnings release ${code} (Tokyo, ${formatDate(date)}), as printed.`,
    placement.fill === "values"
      ? "Blue: a value, as printed. Black: formula of this sheet."
      : "Purple: from the add-in. Black: formula of this sheet.",
    `Data version ${data.version}; inserted ${placement.insertedAt.slice(0, 16).replace("T", " ")} UTC.`,
  ])
    putNote(frame, text);
}

/** What the reconciliation found in a table, in words. */
function findingsIn({ data, table }: TableFrame): string[] {
  return reconcile(data)
    .filter(({ release, table: id }) => release === table.release.code && id === table.id)
    .filter(({ verdict }) => verdict === "documented" || verdict === "open")
    .map(({ explanation }) => explanation);
}
