import { isPercentage } from "../../statements/as-printed.ts";
import { ink, shades } from "../format.ts";
import { columns } from "../frame.ts";
import { tableRows, type TableFrame } from "./frame.ts";

/** Formats a printed table as it is printed: its parentheses or minus signs, its decimals, its dashes; totals bold. */
export function formatTable(frame: TableFrame, totals: ReadonlySet<number>): void {
  const { grid, table, placement } = frame;
  const one = { rows: 1, columns: 1 };
  const width = grid.columns - columns.check;
  const head = { row: tableRows.head, rows: 1, column: columns.check, columns: width };
  grid.format({ row: tableRows.title, column: columns.check, ...one }, { bold: true, size: 14 });
  grid.format(
    { row: tableRows.about, column: columns.check, ...one },
    { italic: true, color: ink.quiet },
  );
  grid.format(
    { row: tableRows.release, rows: 2, column: columns.label, columns: 1 },
    { bold: true, color: placement.fill === "values" ? ink.formula : ink.input },
  );
  grid.format(head, { bold: true, fill: shades.header, align: "right", bottom: "thin" });
  grid.format({ ...head, columns: 1 }, { align: "center" });
  grid.format({ ...head, column: columns.label, columns: 1 }, { align: "left" });
  grid.format(
    { ...head, row: tableRows.column, column: columns.firstFigure, columns: table.columns.length },
    { color: ink.quiet, size: 9, align: "right" },
  );
  const colour = placement.fill === "values" ? ink.input : ink.figure;
  grid.format(
    {
      row: tableRows.firstLine,
      rows: table.rows.length,
      column: columns.firstFigure,
      columns: table.columns.length,
    },
    { color: colour, align: "right" },
  );
  formatCells(frame);
  formatRows(frame, totals);
}

function formatCells({ grid, table }: TableFrame): void {
  const minus = table.rows.some(({ cells }) => cells.some((text) => /^-\d/.test(text)));
  table.rows.forEach(({ cells }, n) => {
    table.columns.forEach((column, at) => {
      const text = cells[at] ?? "";
      if (text === "") return;
      grid.format(
        {
          row: tableRows.firstLine + n,
          rows: 1,
          column: columns.firstFigure + at,
          columns: 1,
        },
        { numberFormat: printedFormat(text, isPercentage(column), minus) },
      );
      if (isPercentage(column))
        grid.format(
          { row: tableRows.firstLine + n, rows: 1, column: columns.firstFigure + at, columns: 1 },
          { italic: true },
        );
    });
  });
}

/** The format that shows a figure as it is printed: one of the releases' two signs for less than nothing, a dash for a nil. */
function printedFormat(text: string, percent: boolean, minus: boolean): string {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const places = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  const whole = percent && !text.includes(",") ? "0" : "#,##0";
  const digits = `${whole}${places}${percent ? "%" : ""}`;
  const nil = text === "-" ? '"-"_)' : `${digits}_)`;
  return minus ? `${digits}_);-${digits}_);${nil}` : `${digits}_);(${digits});${nil}`;
}

function formatRows({ grid, table }: TableFrame, totals: ReadonlySet<number>): void {
  table.rows.forEach(({ item, label }, n) => {
    const whole = {
      row: tableRows.firstLine + n,
      rows: 1,
      column: columns.label,
      columns: grid.columns - columns.label,
    };
    if (item === undefined) grid.format(whole, { bold: true });
    else if (totals.has(n) || /^total\b/i.test(label)) {
      grid.format(whole, { bold: true });
      grid.format(
        { ...whole, column: columns.firstFigure, columns: table.columns.length },
        { top: "thin" },
      );
    } else grid.format({ ...whole, columns: 1 }, { indent: 1 });
  });
}
