import type { ICellData, IStyleData } from "@univerjs/core";
import type { Area } from "../a1.ts";

/** A change of one cell; the style may be a part of one. */
export type CellPatch = Omit<ICellData, "s"> & { s?: IStyleData };

/** Changes of cells by row and column, sparse as Univer wants them. */
export type CellPatches = Record<number, Record<number, CellPatch>>;

/** The changes a batch has made to a sheet and Univer has not seen yet. */
export class PendingCells {
  private patches: CellPatches = {};
  private extent: Area | undefined;

  /** Adds a change; of two changes to the same property the later counts. */
  add(row: number, column: number, patch: CellPatch): void {
    const cells = (this.patches[row] ??= {});
    const before = cells[column];
    const merged = { ...before, ...patch };
    if (before?.s) merged.s = mergeStyle(before.s, patch.s ?? {});
    cells[column] = merged;
    this.extent = grow(this.extent, row, column);
  }

  /** The change waiting for a cell. */
  at(row: number, column: number): CellPatch | undefined {
    return this.patches[row]?.[column];
  }

  /** Hands over all changes and the area they lie in, and forgets them. */
  take(): { patches: CellPatches; extent: Area } | undefined {
    const { patches, extent } = this;
    if (!extent) return undefined;
    this.patches = {};
    this.extent = undefined;
    return { patches, extent };
  }
}

/** The smallest area that holds the cell too. */
export function grow(area: Area | undefined, row: number, column: number): Area {
  if (!area) return { row, column, rows: 1, columns: 1 };
  const top = Math.min(area.row, row);
  const left = Math.min(area.column, column);
  const rows = Math.max(area.row + area.rows, row + 1) - top;
  const columns = Math.max(area.column + area.columns, column + 1) - left;
  return { row: top, column: left, rows, columns };
}

/** A style with a change made to it. Borders and padding are objects within a style, of which a change may name one side. */
export function mergeStyle(before: IStyleData, change: IStyleData): IStyleData {
  const merged = { ...before, ...change };
  if (before.bd && change.bd) merged.bd = { ...before.bd, ...change.bd };
  if (before.pd && change.pd) merged.pd = { ...before.pd, ...change.pd };
  return merged;
}
