import type { Dataset } from "../../dataset/dataset.ts";
import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";
import { toCell } from "../../exact/decimal.ts";
import { sumsIn } from "../../reconciliation/footings.ts";
import { gridAsPrinted } from "../../statements/as-printed.ts";
import { cellAddress } from "../plan/address.ts";
import { tableRows, type TableFrame } from "./frame.ts";
import { formatPrintedTable } from "./looks.ts";
import { planTableChecks } from "./checks.ts";
import { planTableFooter, planTableHeader } from "./words.ts";
import { tableWidths } from "../column-widths.ts";
import { columns, printAreaOf } from "../plan/sheet-columns.ts";
import type { Placement } from "../plan/placement.ts";
import { Grid } from "../plan/grid.ts";
import type { Anchor, SheetPlan } from "../plan/sheet-plan.ts";

/**
 * Returns the sheet of one printed table: the same rows, columns, signs, parentheses and dashes, and its notes.
 *
 * The printed totals stand as printed; below them is what their lines add up to, and beside them whether that agrees
 * within the rounding of what is printed. Live, every cell asks for its row and column of the table; spilled, one formula
 * fills it.
 */
export function planAsPrinted(
  data: Dataset,
  table: PrintedTable,
  notes: readonly string[],
  placement: Placement,
): SheetPlan {
  const { header, rows: lines } = gridAsPrinted(table);
  const { anchor } = placement;
  const frame: TableFrame = {
    data,
    table,
    header,
    lines,
    notes,
    placement,
    grid: new Grid(columns.firstFigure + table.columns.length),
    columnWidths: tableWidths(table),
    address: (row, column, fixed) =>
      cellAddress({ row: anchor.row + row, column: anchor.column + column }, fixed),
  };
  planTableHeader(frame);
  planLines(frame);
  const sums = sumsIn(data, table);
  formatPrintedTable(frame, new Set(sums.map(({ total }) => total)));
  const below = frame.grid.rows;
  const verdicts = planTableChecks(frame, sums);
  const checked = frame.grid.rows;
  planTableFooter(frame, verdicts.length);
  return planOf(frame, [below + 1, checked - 1], verdicts);
}

function planLines({ grid, header, lines, placement, address }: TableFrame): void {
  const { fill } = placement;
  const release = address(tableRows.release, columns.label, "both");
  const id = address(tableRows.table, columns.label, "both");
  if (fill === "spill")
    grid.formula(
      tableRows.head,
      columns.label,
      `=IIJ.ASPRINTED(${release},${id})`,
      header[0] ?? "",
    );
  lines.forEach(({ label, cells }, n) => {
    const row = grid.addRow();
    if (fill === "spill") grid.put(row, columns.label, { kind: "spilled", expected: label });
    else grid.text(row, columns.label, label);
    if (fill === "live") grid.put(row, columns.code, { kind: "number", value: n + 1 });
    cells.forEach((cell, at) => {
      const column = columns.firstFigure + at;
      const value = cell === "" ? "" : toCell(cell);
      const place = `${address(row, columns.code, "column")},${address(tableRows.column, column, "row")}`;
      if (fill === "spill") grid.put(row, column, { kind: "spilled", expected: value });
      else if (value === "") return;
      else if (fill === "values") grid.put(row, column, { kind: "number", value });
      else grid.formula(row, column, `=IIJ.ASPRINTED(${release},${id},${place})`, value);
    });
  });
}

function planOf(
  { table, grid, placement, columnWidths }: TableFrame,
  checks: readonly [number, number],
  verdicts: readonly Anchor[],
): SheetPlan {
  const { id, release } = table;
  return {
    name: /^\d+$/.test(id) ? `IIJ ${release.code} Table ${id}` : `IIJ ${release.code} ${id}`,
    anchor: placement.anchor,
    cells: grid.cells,
    formats: grid.formats,
    conditions: grid.conditions,
    columnWidths,
    folds: [
      { of: "columns", first: columns.code, last: columns.code },
      ...(checks[1] >= checks[0]
        ? [{ of: "rows" as const, first: checks[0], last: checks[1] }]
        : []),
    ],
    verdicts,
    names: [
      {
        name: "Table",
        area: {
          row: tableRows.head,
          column: columns.label,
          rows: table.rows.length + 1,
          columns: table.columns.length + 1,
        },
      },
    ],
    charts: [],
    reading: {
      title: { row: tableRows.title, column: columns.check },
      about: { row: tableRows.about, column: columns.check },
      heads: [tableRows.head],
      lines: table.rows.map((_, n) => tableRows.firstLine + n),
      label: columns.label,
      figures: table.columns.map((_, n) => columns.firstFigure + n),
    },
    page: {
      frozenRows: tableRows.firstLine,
      frozenColumns: columns.firstFigure,
      titleRows: [tableRows.head, tableRows.head],
      printArea: printAreaOf(grid),
      landscape: true,
      paper: placement.paper ?? "A4",
      onePage: false,
      footer: `IIJ earnings release ${release.code}, as printed`,
    },
  };
}
