import type { ReferredArea } from "../formula/find-area.ts";
import { keyOf, type CellPlace } from "../workbook-cells.ts";

/** Why cells are left out. */
export type WhyCut = "too deep" | "too many cells" | "not loaded";

/** Cells that were not traced. */
export interface Cut {
  readonly why: WhyCut;
  readonly cells: number;
}

/** Counts the cells that are left out, each once. If an area is reached in several ways, the smallest rest of it counts. */
export class CutCells {
  private readonly counts = new Map<WhyCut, Map<string, number>>();

  add(why: WhyCut, place: CellPlace, cells: number, of = ""): void {
    const counted = this.counts.get(why) ?? new Map<string, number>();
    const key = `${keyOf(place)} ${of}`;
    this.counts.set(why, counted.set(key, Math.min(cells, counted.get(key) ?? cells)));
  }

  addArea(why: WhyCut, area: ReferredArea): void {
    this.add(why, area, area.rows * area.columns, `${area.rows} × ${area.columns}`);
  }

  told(): Cut[] {
    return [...this.counts].map(([why, counted]) => ({
      why,
      cells: [...counted.values()].reduce((sum, cells) => sum + cells, 0),
    }));
  }
}
