import type { CellPlace } from "../workbook-cells.ts";

/** The most cells of a rectangle, so that each can be written in one request. */
const mostCells = 2_000;

/**
 * Joins cells, which are sorted by sheet and row, to rectangles without other cells: first runs within a row, then runs
 * with the same columns in consecutive rows.
 */
export function joinAreas<T extends CellPlace>(cells: readonly T[]): T[][][] {
  const areas: T[][][] = [];
  const open = new Map<string, T[][]>();
  for (const run of runsIn(cells)) {
    const [first] = run;
    if (!first) continue;
    const key = `${first.sheet}\n${String(first.column)}\n${String(run.length)}`;
    const above = open.get(key);
    const isNext = above?.at(-1)?.[0]?.row === first.row - 1;
    if (above && isNext && (above.length + 1) * run.length <= mostCells) above.push(run);
    else {
      const area = [run];
      areas.push(area);
      open.set(key, area);
    }
  }
  return areas;
}

function runsIn<T extends CellPlace>(cells: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext =
      last?.sheet === cell.sheet && last.row === cell.row && last.column === cell.column - 1;
    if (run && isNext && run.length < mostCells) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
