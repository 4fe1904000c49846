import { joinCells, loadCells } from "./load-cells.ts";
import { areaOf } from "./range-area.ts";
import type { ReadCells } from "./read-cells.ts";
import { look } from "./run.ts";

/** A sheet with a name of its own that marks cells, and the formula of that name. */
export interface MarkedSheet {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  readonly formula: string;
}

/** Queues the search for the sheets on which a name is defined. Returns a function that reads the answer after the sync. */
export function loadMarked(workbook: Excel.Workbook, mark: string): () => readonly MarkedSheet[] {
  const { worksheets } = workbook;
  worksheets.load(
    "items/id,items/name,items/names/items/name,items/names/items/formula,items/names/items/scope",
  );
  return () =>
    [...worksheets.items].flatMap(({ id, name: sheet, names }) =>
      [...names.items]
        .filter(({ name, scope }) => name === mark && scope === "Worksheet")
        .map(({ name, formula }) => ({ id, sheet, name, formula: String(formula as unknown) })),
    );
}

/** The most cells that such a sheet may have to be read. */
const mostCells = 400_000;

/** Reads whole sheets in bounded requests. A sheet that is too large is left out. */
export async function loadWhole(
  sheets: readonly MarkedSheet[],
): Promise<readonly (ReadCells & { readonly isWhole: true })[]> {
  const used = await look(async (context) => {
    const ranges = sheets.map(({ id }) =>
      context.workbook.worksheets
        .getItem(id)
        .getUsedRangeOrNullObject(true)
        .load("rowIndex,columnIndex,rowCount,columnCount"),
    );
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? undefined : areaOf(range)));
  });
  const portions = sheets.flatMap(({ id }, n) => {
    const area = used[n];
    return area && area.rows * area.columns <= mostCells ? [{ sheetId: id, area }] : [];
  });
  const parts = await loadCells(portions, {});
  return portions.map(({ sheetId, area }) => ({
    name: sheets.find(({ id }) => id === sheetId)?.sheet ?? "",
    isWhole: true,
    ...joinCells(
      area,
      parts.filter((part) => part.sheetId === sheetId),
    ),
  }));
}
