import { isPercentage, gridAsPrinted } from "../statements/as-printed.ts";
import type { PrintedTable } from "../dataset/decode-tables.ts";
import { toCell } from "../exact/decimal.ts";
import { formatDate } from "../model/calendar.ts";
import { amountFormat, fills, ink, percentFormat } from "./format.ts";
import { Grid } from "./grid.ts";
import type { Anchor, SheetPlan } from "./plan.ts";

const headerRow = 3;

/** Returns the sheet of one printed table: the same rows, columns and signs, as numbers, under a line on its source. */
export function planAsPrinted(table: PrintedTable, anchor: Anchor): SheetPlan {
  const printed = gridAsPrinted(table);
  const grid = new Grid(printed.header.length);
  while (grid.rows <= headerRow) grid.addRow();
  const { code, date } = table.release;
  grid.text(0, 0, `Internet Initiative Japan: ${printed.header[0] ?? ""}`);
  grid.text(
    1,
    0,
    `As printed in the ${code} release of ${formatDate(date)}; unaudited; values, not formulas`,
  );
  printed.header.forEach((name, column) => {
    if (column > 0) grid.text(headerRow, column, name);
  });
  for (const { label, cells } of printed.rows) {
    const row = grid.addRow();
    grid.text(row, 0, label);
    cells.forEach((cell, i) => {
      if (cell !== "") grid.put(row, i + 1, { kind: "number", value: toCell(cell) });
    });
  }
  formatTable(grid, table);
  return {
    name: sheetName(table),
    anchor,
    cells: grid.cells,
    formats: grid.formats,
    columnWidths: [56, ...table.columns.map(() => 14)],
    columnGroups: [],
    rowGroups: [],
    names: [],
    charts: [],
    verdicts: [],
    page: {
      frozenRows: headerRow + 1,
      frozenColumns: 1,
      titleRows: [headerRow, headerRow],
      landscape: true,
    },
  };
}

function sheetName({ id, release }: PrintedTable): string {
  return /^\d+$/.test(id) ? `IIJ ${release.code} Table ${id}` : `IIJ ${release.code} ${id}`;
}

function formatTable(grid: Grid, table: PrintedTable): void {
  const width = table.columns.length + 1;
  const body = { row: headerRow + 1, rows: grid.rows - headerRow - 1 };
  grid.format({ row: 0, column: 0, rows: 1, columns: 1 }, { bold: true, size: 14 });
  grid.format({ row: 1, column: 0, rows: 1, columns: 1 }, { italic: true, color: ink.quiet });
  grid.format(
    { row: headerRow, column: 0, rows: 1, columns: width },
    { bold: true, fill: fills.header, align: "right", bottom: "thin" },
  );
  table.columns.forEach((column, i) => {
    grid.format(
      { ...body, column: i + 1, columns: 1 },
      { numberFormat: formatOf(table, i), color: ink.input, align: "right" },
    );
    if (!isPercentage(column)) return;
    grid.format({ ...body, column: i + 1, columns: 1 }, { italic: true });
  });
  formatExceptions(grid, table);
  table.rows.forEach(({ item, label }, i) => {
    const whole = { row: headerRow + 1 + i, rows: 1, column: 0, columns: width };
    if (item === undefined || /^total\b/i.test(label)) grid.format(whole, { bold: true });
  });
}

function formatOf(table: PrintedTable, column: number): string {
  const kind = table.columns[column];
  if (kind && isPercentage(kind)) return percentFormat;
  return kind?.column === "Gbps" ? amountFormat(1) : amountFormat(0);
}

/** Rows with decimals among amounts without, such as the result per ADS. */
function formatExceptions(grid: Grid, table: PrintedTable): void {
  table.rows.forEach(({ cells }, i) => {
    table.columns.forEach((column, j) => {
      const places = /\.(\d+)\)?$/.exec(cells[j] ?? "")?.[1]?.length ?? 0;
      if (places === 0 || isPercentage(column) || column.column === "Gbps") return;
      grid.format(
        { row: headerRow + 1 + i, rows: 1, column: j + 1, columns: 1 },
        { numberFormat: amountFormat(places) },
      );
    });
  });
}
