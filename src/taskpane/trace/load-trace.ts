import type { Dataset } from "../../dataset/dataset.ts";
import { loadAreas, loadSelected } from "../../excel/load-traced.ts";
import { areasNeeded } from "../../workbook/trace/areas-needed.ts";
import { traceCell, type CellTrace } from "../../workbook/trace/trace-cell.ts";
import type { SheetCells, WorkbookCells } from "../../workbook/workbook-cells.ts";

/** How many formulas deep cells are loaded. */
const deepest = 5;

/**
 * Returns the trace of the selected cell. What it stands on is loaded a level at a time, in two syncs each.
 *
 * @param isWanted whether the answer is still waited for; another cell may have been selected meanwhile
 */
export async function loadTrace(
  data: Dataset,
  namespace: string,
  isWanted: () => boolean,
): Promise<CellTrace | undefined> {
  const { at, cells, names } = await loadSelected();
  let book: WorkbookCells = { sheets: cells, names };
  let last: readonly SheetCells[] = cells;
  for (let level = 0; level < deepest && isWanted(); level += 1) {
    const needed = areasNeeded({ book, data, namespace }, last);
    if (needed.length === 0) break;
    last = await loadAreas(needed);
    book = { ...book, sheets: [...book.sheets, ...last] };
  }
  return traceCell({ book, data, namespace }, at);
}
