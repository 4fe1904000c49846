import { formatDate } from "../model/calendar.ts";
import { reconcile } from "../reconciliation/reconcile.ts";
import { unitLine } from "../statements/as-printed.ts";
import { ink } from "./format.ts";
import { columns } from "./frame.ts";
import { tableRows, type TableFrame } from "./as-printed-frame.ts";

/** Puts down the title, the unit, the release and the table, and the heads of the columns. */
export function planTableHeader({ grid, table, header, placement }: TableFrame): void {
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
  const { grid, data, table, notes, placement } = frame;
  const findings = reconcile(data).filter(
    (check) =>
      check.release === table.release.code &&
      check.table === table.id &&
      (check.verdict === "documented" || check.verdict === "open"),
  );
  const { code, date } = table.release;
  const lines: readonly (readonly [string, string])[] = [
    ...notes.map((note) => [note, ink.quiet] as const),
    ...findings.map(({ explanation }) => [explanation, ink.quiet] as const),
    ...(verdicts > 0
      ? [
          [
            "OK: the lines add up to the printed total; OK ±: within the rounding of what is printed.",
            ink.quiet,
          ] as const,
        ]
      : []),
    [`Source: IIJ earnings release ${code} (Tokyo, ${formatDate(date)}), as printed.`, ink.quiet],
    placement.fill === "values"
      ? (["Blue: a value, as printed. Black: formula of this sheet.", ink.quiet] as const)
      : (["Purple: from the add-in. Black: formula of this sheet.", ink.quiet] as const),
    [
      `Data version ${data.version}; inserted ${placement.insertedAt.slice(0, 16).replace("T", " ")} UTC.`,
      ink.quiet,
    ],
  ];
  grid.addRow();
  for (const [text, color] of lines) {
    const row = grid.addRow();
    grid.text(row, columns.check, text);
    grid.format({ row, rows: 1, column: columns.check, columns: 1 }, { color, size: 9 });
  }
}
