import { keepingFor } from "../../dataset/on-need.ts";
import type { ReferredArea } from "../formula/find-area.ts";
import type { SourcesRow, SourcesSheet } from "../freeze/find-sources.ts";
import { differenceOf } from "../freeze/frozen-difference.ts";
import { formulaNow } from "../freeze/move-references.ts";
import {
  findCell,
  isSameSheet,
  isWithin,
  keyOf,
  type CellPlace,
  type WorkbookCells,
} from "../workbook-cells.ts";

/** A frozen cell or block, with its row of sources. */
export interface FrozenCell {
  readonly row: SourcesRow;
  /** The present place of its cells. */
  readonly area: ReferredArea;
  /** The formula adapted to that place; undefined if a cell that it refers to was deleted. */
  readonly formula: string | undefined;
}

/** Finds the row of sources of a cell; undefined for a cell that was not frozen. */
export type FindFrozen = (place: CellPlace) => FrozenCell | undefined;

/**
 * The state of the values since the freezing: unchanged; some changed; the block has a different size; or not all of its
 * cells were loaded.
 */
export type FrozenState = "kept" | "changed" | "resized" | "unchecked";

/** Returns a function that finds the rows of sources of cells. If a cell was frozen again, its newest row is the last one. */
export function findFrozenIn(sheets: readonly SourcesSheet[]): FindFrozen {
  const single = new Map<string, FrozenCell>();
  const blocks: FrozenCell[] = [];
  for (const { rows, referred } of sheets)
    for (const row of rows) {
      const { area } = row;
      if (!area) continue;
      const frozen = { row, area, formula: formulaNow(row, area, referred) };
      if (area.rows * area.columns === 1) single.set(keyOf(area), frozen);
      else blocks.push(frozen);
    }
  return (place) =>
    single.get(keyOf(place)) ??
    blocks.findLast(({ area }) => isSameSheet(area.sheet, place.sheet) && isWithin(area, place));
}

/** The states found so far: a block is read once, even if several of its cells are traced. */
const statesIn = keepingFor<WorkbookCells, Map<SourcesRow, FrozenState>>(() => new Map());

/** Returns the state of the values of a frozen cell or block. */
export function frozenState(book: WorkbookCells, { row, area }: FrozenCell): FrozenState {
  const states = statesIn(book);
  const known = states.get(row);
  if (known) return known;
  const state = compare(book, row, area);
  states.set(row, state);
  return state;
}

function compare(
  book: WorkbookCells,
  kept: SourcesRow,
  { sheet, row, column, rows, columns }: ReferredArea,
): FrozenState {
  const cells = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, across) =>
      findCell(book, { sheet, row: row + down, column: column + across }),
    ),
  );
  const values = cells.map((line) => line.map((cell) => cell?.value ?? ""));
  const difference = differenceOf(kept, values);
  if (difference === "changed" && cells.flat().includes(undefined)) return "unchecked";
  return difference ?? "kept";
}
