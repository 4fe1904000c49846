import type { Dataset } from "../../dataset/dataset.ts";
import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";
import type { TableWords } from "../../dataset/open-notes.ts";
import type { Placement } from "../plan/placement.ts";
import type { Area, PageSetup, PlanName, SheetPlan } from "../plan/sheet-plan.ts";
import { wrappedLines } from "../plan/wrapped-lines.ts";
import { planTableChecks } from "./checks.ts";
import { frameOf, type TableFrame } from "./frame.ts";
import { planCount, planHead } from "./heads.ts";
import { tableColumns, tableRows } from "./layout.ts";
import { planLines } from "./lines.ts";
import { formatPrintedTable } from "./looks.ts";
import { notesOf, planNotes } from "./notes.ts";
import { pageFor } from "./page.ts";
import { planSources } from "./sources.ts";

/**
 * Returns the sheet of one printed table: its heads, labels, rows and columns, signs, parentheses and dashes as printed,
 * and notes in our words.
 *
 * Release and table are fixed: nothing on the sheet changes them, so no head can be above figures of another table. The
 * printed totals are shown as printed; to their right, in folded columns, are the sums of their lines. Live, every cell
 * asks for its row and column of the table; spilled, one formula fills the table.
 */
export function planAsPrinted(
  data: Dataset,
  table: PrintedTable,
  words: TableWords,
  placement: Placement,
): SheetPlan {
  const frame = frameOf(data, table, words, placement);
  const { grid, columnWidths, layout } = frame;
  planHead(frame);
  planLines(frame);
  formatPrintedTable(frame);
  const checks = planTableChecks(frame);
  planCount(frame, checks?.count);
  const notes = notesOf(frame);
  planNotes(frame, notes);
  const printArea = {
    row: 0,
    column: 0,
    rows: grid.rows,
    columns: tableColumns.firstFigure + table.columns.length,
  };
  const sources = planSources(frame, notes.others);
  return {
    name: sheetName(table),
    anchor: placement.anchor,
    cells: grid.cells,
    formats: grid.formats,
    conditions: grid.conditions,
    columnWidths,
    folds: [...(checks ? [checks.fold] : []), sources],
    verdicts: checks?.verdicts ?? [],
    names: [nameOf(frame)],
    charts: [],
    reading: {
      title: { row: tableRows.title, column: tableColumns.label },
      about: { row: tableRows.about, column: tableColumns.label },
      heads: layout.heads.map(({ row }) => row),
      lines: table.rows.map((_, n) => layout.firstLine + n),
      label: tableColumns.label,
      figures: table.columns.map((_, n) => tableColumns.firstFigure + n),
    },
    page: pageOf(frame, printArea),
  };
}

const sheetName = ({ id, release }: PrintedTable): string =>
  /^\d+$/.test(id) ? `IIJ ${release.code} Table ${id}` : `IIJ ${release.code} ${id}`;

const nameOf = ({ layout, table }: TableFrame): PlanName => ({
  name: "Table",
  area: {
    row: layout.lastHead,
    column: tableColumns.label,
    rows: table.rows.length + 1,
    columns: table.columns.length + 1,
  },
});

function pageOf(frame: TableFrame, printArea: Area): PageSetup {
  const { table, layout, columnWidths, placement, grid } = frame;
  const { cells, formats } = grid;
  const lines = [...wrappedLines({ cells, formats, columnWidths }).values()];
  const page = pageFor(
    columnWidths.slice(0, printArea.columns),
    printArea.rows + lines.reduce((more, each) => more + each - 1, 0),
    placement.paper ?? "A4",
  );
  const { code } = table.release;
  return {
    frozenRows: layout.firstLine,
    frozenColumns: tableColumns.firstFigure,
    titleRows: [layout.heads[0]?.row ?? layout.lastHead, layout.lastHead],
    printArea,
    ...page,
    footer: `Source: IIJ earnings release ${code}, as printed`,
  };
}
