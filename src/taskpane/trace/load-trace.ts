import type { Dataset } from "../../dataset/dataset.ts";
import { loadAreas } from "../../excel/load-areas.ts";
import { loadSelected } from "../../excel/load-selected-cell.ts";
import { sourcesMark } from "../../workbook/freeze/sources-layout.ts";
import { areasNeeded, refersToBlocks } from "../../workbook/trace/areas-needed.ts";
import { traceCell, type CellTrace } from "../../workbook/trace/trace-cell.ts";
import type { Tracing } from "../../workbook/trace/traced-formula.ts";
import type { SheetCells } from "../../workbook/workbook-cells.ts";
import type { KeptSources } from "./kept-sources.ts";

/** How many levels of formulas are loaded, and how many cells in all. */
const bounds = { levels: 8, cells: 10_000 } as const;

/** What a trace is loaded with. */
export interface Loading {
  readonly data: Dataset;
  readonly namespace: string;
  readonly sources: KeptSources;
  /** How many times the usual number of cells is read. */
  readonly reach: number;
  /** Whether the result is still wanted; another cell may have been selected meanwhile. */
  readonly isWanted: () => boolean;
}

/** Returns the trace of the selected cell. The cells it depends on are loaded one level at a time. */
export async function loadTrace(loading: Loading): Promise<CellTrace | undefined> {
  const { data, namespace, reach, sources, isWanted } = loading;
  const { at, cells, names, marked } = await loadSelected(sourcesMark);
  const findFrozen = await sources.find(marked);
  const tracing: Tracing = {
    ...{ book: { sheets: cells, names }, data, namespace, reach },
    ...(findFrozen && { findFrozen }),
  };
  return traceCell(await withWhatItStandsOn(tracing, cells, isWanted), at);
}

async function withWhatItStandsOn(
  selected: Tracing,
  cells: readonly SheetCells[],
  isWanted: () => boolean,
): Promise<Tracing> {
  const { reach = 1 } = selected;
  const asked = new Set<string>();
  let tracing = selected;
  let last = cells;
  let left: number = bounds.cells * reach;
  for (let level = 0; level < bounds.levels * reach && left > 0 && isWanted(); level += 1) {
    const again = tracing.book.sheets.filter(refersToBlocks);
    const needed = areasNeeded(tracing, [...last, ...again]).filter(
      (area) => !asked.has(JSON.stringify(area)),
    );
    if (needed.length === 0) break;
    for (const area of needed) asked.add(JSON.stringify(area));
    last = await loadAreas(needed, left);
    left -= countCells(last);
    const { book } = tracing;
    tracing = { ...tracing, book: { ...book, sheets: [...book.sheets, ...last] } };
  }
  return tracing;
}

const countCells = (cells: readonly SheetCells[]): number =>
  cells.reduce(
    (count, { formulas }) => count + formulas.reduce((sum, { length }) => sum + length, 0),
    0,
  );
