import type { Area, PlanCell } from "../../src/sheet/plan/sheet-plan.ts";

/**
 * Returns the area that the formula of each cell fills, by the cell's place `row,column`, where it fills more than its own.
 *
 * A plan marks the cells that are filled, not by which formula: from the first row on, each formula that may fill several
 * takes the marked cells right of it and below it that no earlier one has.
 */
export function spillAreas(
  cells: readonly (readonly PlanCell[])[],
  mayFill: (formula: string) => boolean,
): ReadonlyMap<string, Area> {
  const taken = new Set<string>();
  const areas = new Map<string, Area>();
  const isFree = (row: number, column: number): boolean =>
    cells[row]?.[column]?.kind === "spilled" && !taken.has(`${row},${column}`);
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell.kind !== "formula" || (!isFree(row, column + 1) && !isFree(row + 1, column))) return;
      if (!mayFill(cell.formula)) return;
      let columns = 1;
      while (isFree(row, column + columns)) columns += 1;
      let rows = 1;
      while (isFree(row + rows, column)) rows += 1;
      const area = { row, column, rows, columns };
      areas.set(`${row},${column}`, area);
      for (const place of placesOf(area)) taken.add(place);
    });
  });
  return areas;
}

function* placesOf({ row, column, rows, columns }: Area): Generator<string> {
  for (let down = 0; down < rows; down += 1)
    for (let across = 0; across < columns; across += 1) yield `${row + down},${column + across}`;
}
